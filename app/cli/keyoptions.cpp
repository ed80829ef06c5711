// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keyoptions.h"

#include "app/cli/words.h"
#include "forms/paper/signaturepicture.h"
#include "model/base/platform.h"
#include "model/base/readfile.h"
#include "model/signing/keyfiles.h"

#include <array>
#include <istream>
#include <optional>

namespace nianbao::cli {

namespace {

constexpr qint64 largestPassword = 4096;

/// The first line of `bytes`, which are overwritten.
Secret firstLine(QByteArray &&bytes)
{
    qsizetype end = bytes.indexOf('\n');
    if (end > 0 && bytes[end - 1] == '\r')
        --end;
    QByteArray line = end < 0 ? QByteArray(bytes.constData(), bytes.size()) : QByteArray(bytes.constData(), end);
    Secret::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return Secret(std::move(line));
}

Result<Secret> passwordFor(const KeyOptions &options, Console &console)
{
    if (options.passwordFile == "-") {
        std::string line;
        std::getline(console.in(), line);
        QByteArray bytes = QByteArray::fromStdString(line);
        Secret::wipe(line.data(), line.size());
        return firstLine(std::move(bytes));
    }
    if (!options.passwordFile.empty()) {
        Result<QByteArray> bytes = readFile(qtText(options.passwordFile), largestPassword);
        if (!bytes)
            return passOn(bytes);
        return firstLine(std::move(*bytes));
    }
    const QString key = qtText(options.key);
    std::optional<QByteArray> typed
        = askHidden(isTokenAddress(key) ? Words::tr("PIN of %1:").arg(key) : Words::tr("Password of %1:").arg(key));
    if (!typed)
        return fail(ErrorCode::KeyPasswordMissing);
    return Secret(std::move(*typed));
}

} // namespace

void declareKey(CLI::App &app, KeyOptions &options)
{
    const auto add = [&app](const char *name, std::string &value, const QString &help) {
        return app.add_option(name, value, help.toStdString());
    };
    const auto flag = [&app](const char *name, bool &value, const QString &help) {
        return app.add_flag(name, value, help.toStdString());
    };
    CLI::Option *key = add(keyOption, options.key,
                           Words::tr("The key: a PKCS#12 file (.p12, .pfx), or pkcs11:… for one on a token"));
    const std::array others{
        add("--password-file", options.passwordFile,
            Words::tr("File whose first line is the key's password or PIN, - for standard input; without it the "
                      "terminal asks")),
        add("--certificates", options.certificates,
            Words::tr("More certificates (PEM): that of a token's key, those of the authorities above it")),
        flag("--visible", options.isVisible, Words::tr("Shows name and moment over the signature line")),
        flag("--seal", options.isSealed, Words::tr("The same with a drawn seal")),
        add("--unit", options.unit, Words::tr("Name in the seal; without it the PDF's author")),
        add("--reason", options.reason, Words::tr("Why it is signed; stands in the signature")),
        add("--location", options.location, Words::tr("Where it is signed; stands in the signature")),
        flag("--experimental-sm2", options.allowsSm2,
             Words::tr("Allows SM2 keys; few programs can check their signatures"))};
    for (CLI::Option *other : others)
        other->needs(key);
}

Result<SigningKey> keyOf(const KeyOptions &options, Console &console)
{
    Result<SigningKey> key = readKey(qtText(options.key), qtText(options.certificates));
    if (!key)
        return key;
    key->sm2 = options.allowsSm2 ? SigningKey::Sm2::Experimental : SigningKey::Sm2::Refused;
    Result<Secret> password = passwordFor(options, console);
    if (!password)
        return passOn(password);
    key->password = std::move(*password);
    return key;
}

SigningOptions signingOptions(const KeyOptions &options, const Clock &clock)
{
    SigningOptions signing;
    signing.at = clock.now().toLocalTime();
    signing.reason = qtText(options.reason);
    signing.location = qtText(options.location);
    if (options.isVisible || options.isSealed) {
        const SignatureLook look{signing.at, options.isSealed ? SignatureLook::Seal::Drawn : SignatureLook::Seal::None,
                                 qtText(options.unit)};
        signing.draw = [look](const CertificateFacts &signer, const SigningPlace &place) {
            return signaturePicture(look, signer, place, FontBook());
        };
    }
    return signing;
}

ExitCode refuseSigning(const KeyOptions &options, const QString &file, const Error &error, Console &console)
{
    const bool isOfKey = exitCodeOf(error.code) == ExitCode::SignatureFailed;
    return console.refuse(isOfKey ? qtText(options.key) : file, error);
}

} // namespace nianbao::cli
