// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// Keys on PKCS#11 tokens, by libp11's engine, which is loaded by its name when a token is first used.
// OpenSSL 3 calls engines old; the provider that is to follow is not on every system yet.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "model/signing/openedkey.h"

#include <QUrl>
#include <QUrlQuery>

#include <openssl/engine.h>
#include <openssl/ui.h>

namespace nianbao::signing {

namespace {

/// A reference to the engine; `isReady` when it can be used.
class Engine
{
public:
    Engine()
    {
        ENGINE_load_dynamic();
        m_engine = ENGINE_by_id("pkcs11");
    }
    ~Engine()
    {
        if (m_isReady)
            ENGINE_finish(m_engine);
        if (m_engine)
            ENGINE_free(m_engine);
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    bool isFound() const { return m_engine != nullptr; }
    bool set(const char *command, const char *value) { return ENGINE_ctrl_cmd_string(m_engine, command, value, 0); }
    bool start()
    {
        m_isReady = ENGINE_init(m_engine);
        return m_isReady;
    }
    ENGINE *get() const { return m_engine; }

private:
    ENGINE *m_engine = nullptr;
    bool m_isReady = false;
};

struct Address
{
    QByteArray object; ///< what the engine understands
    QByteArray module; ///< path of the token's own library; empty: the system's list of them
};

Result<Address> addressOf(const QString &text)
{
    const QString path = text.section(u'?', 0, 0);
    const QUrlQuery query(text.section(u'?', 1));
    if (path.contains(QLatin1String("pin-")) || text.section(u'?', 1).contains(QLatin1String("pin-")))
        return fail(ErrorCode::TokenAddressHasPin);
    if (!isTokenAddress(path) || path.size() == 7)
        return fail(ErrorCode::TokenAddressWrong, {text});
    return Address{path.toUtf8(), query.queryItemValue(QStringLiteral("module-path"), QUrl::FullyDecoded).toUtf8()};
}

Certificate certificateOf(const Engine &engine, const QByteArray &object)
{
    struct
    {
        const char *address;
        X509 *certificate;
    } parameters = {object.constData(), nullptr};
    ENGINE_ctrl_cmd(engine.get(), "LOAD_CERT_CTRL", 0, &parameters, nullptr, 1);
    ERR_clear_error(); // a token without a certificate is no failure yet
    return Certificate(parameters.certificate);
}

/// What kept a key from being loaded; the engine tells of a wrong PIN among other things.
Error refusal(const QString &address)
{
    constexpr int incorrect = 0xA0; // CKR_PIN_INCORRECT, then CKR_PIN_INVALID and CKR_PIN_LEN_RANGE (PKCS#11)
    QString first;
    bool isPinWrong = false;
    while (const unsigned long error = ERR_get_error()) {
        const int reason = ERR_GET_REASON(error);
        isPinWrong = isPinWrong || (reason >= incorrect && reason <= incorrect + 2);
        if (const char *text = first.isEmpty() ? ERR_reason_error_string(error) : nullptr)
            first = QString::fromUtf8(text);
    }
    return isPinWrong ? Error{ErrorCode::TokenPinWrong, {address}} : Error{ErrorCode::TokenRefused, {address, first}};
}

} // namespace

Result<OpenedKey> openToken(const SigningKey &source)
{
    const Result<Address> address = addressOf(source.token);
    if (!address)
        return passOn(address);
    if (!source.password.isGiven())
        return fail(ErrorCode::KeyPasswordMissing);
    const auto engine = std::make_shared<Engine>();
    if (!engine->isFound())
        return fail(ErrorCode::TokenLibraryMissing, {lastProblem()});
    engine->set("QUIET", nullptr); // it would write on standard error
    if (!address->module.isEmpty())
        engine->set("MODULE_PATH", address->module.constData());
    if (!engine->set("PIN", source.password.text()) || !engine->start())
        return tl::unexpected<Error>(refusal(source.token));
    // A method that can ask nobody: without one the engine would ask on the terminal.
    const std::unique_ptr<UI_METHOD, Release<UI_destroy_method>> nobody(UI_create_method("nobody"));
    OpenedKey opened;
    opened.token = engine;
    opened.key.reset(ENGINE_load_private_key(engine->get(), address->object.constData(), nobody.get(), nullptr));
    if (!opened.key)
        return tl::unexpected<Error>(refusal(source.token));
    opened.certificate = certificateOf(*engine, address->object);
    return opened;
}

} // namespace nianbao::signing
