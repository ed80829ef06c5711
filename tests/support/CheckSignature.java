// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// A verifier that shares nothing with the program: BouncyCastle checks a detached CMS signature. Arguments: the
// signed bytes, the signature in DER. Prints "valid NAME" for each signer, or why not, and what is signed along.

import java.nio.file.Files;
import java.nio.file.Paths;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

public class CheckSignature {
    public static void main(String[] files) throws Exception {
        byte[] content = Files.readAllBytes(Paths.get(files[0]));
        byte[] signature = Files.readAllBytes(Paths.get(files[1]));
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
        for (SignerInformation signer : cms.getSignerInfos().getSigners()) {
            X509CertificateHolder certificate =
                (X509CertificateHolder) cms.getCertificates().getMatches(signer.getSID()).iterator().next();
            boolean holds = false;
            try {
                holds = signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(new BouncyCastleProvider()).build(certificate));
            } catch (Exception problem) {
                System.out.println(problem.getMessage());
            }
            System.out.println((holds ? "valid " : "NOT VALID ") + certificate.getSubject());
            var named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            if (named != null)
                System.out.println("certificates named: "
                    + SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts().length);
            System.out.println("signing time inside: "
                + (signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime) != null));
        }
    }
}
