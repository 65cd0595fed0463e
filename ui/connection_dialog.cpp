// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_dialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mavenscope {

ConnectionDialog::ConnectionDialog(const Connection &known, bool keychainFailed, QWidget *parent)
    : QDialog(parent), m_known(known.isDemo ? Connection {} : known), m_address(new QLineEdit(this)),
      m_token(new QLineEdit(this)), m_result(new QLabel(this)),
      m_test(new QPushButton(tr("Test connection"), this))
{
    setWindowTitle(tr("Connect"));
    m_address->setText(m_known.baseUrl.toString());
    m_address->setAccessibleName(tr("Address of the service"));
    m_address->setMinimumWidth(400);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(
        m_known.token.isEmpty() ? QString() : tr("Leave empty to keep the present token"));

    auto *where = new QLabel(keychainFailed
            ? tr("This computer's keychain did not answer. The token is kept for this run only.")
            : tr("The token is kept in this computer's keychain. Where there is none, it is kept for this "
                 "run only. "
                 "It is sent to this address and to no other."),
        this);
    for (QLabel *label : { where, m_result }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::makeQuiet(where);
    m_result->setAccessibleName(tr("Result of the test"));
    m_result->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::wideGap);
    form->setVerticalSpacing(theme::gap);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Token"), m_token);
    form->addRow(QString(), where);
    form->addRow(QString(), m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *connectButton = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_test->setAutoDefault(false);
    connectButton->setDefault(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme::wideGap, theme::wideGap, theme::wideGap, theme::wideGap);
    lines->setSpacing(theme::wideGap);
    lines->addLayout(form);
    lines->addWidget(buttons);

    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_token->setFocus();
}

std::optional<Connection> ConnectionDialog::entered()
{
    const Result<QUrl, QString> address = baseUrlFrom(m_address->text());
    if (!address.hasValue()) {
        showResult(address.error());
        m_address->setFocus();
        return std::nullopt;
    }
    Connection connection;
    connection.baseUrl = address.value();
    if (m_token->text().trimmed().isEmpty()) {
        // A token belongs to its address and is not taken along to another.
        if (m_known.token.isEmpty() || m_known.baseUrl != connection.baseUrl) {
            showResult(tr("Enter the access token."));
            m_token->setFocus();
            return std::nullopt;
        }
        connection.token = m_known.token;
        return connection;
    }
    const Result<Token, QString> token = Token::from(m_token->text().toUtf8());
    if (!token.hasValue()) {
        showResult(token.error());
        m_token->setFocus();
        return std::nullopt;
    }
    connection.token = token.value();
    return connection;
}

void ConnectionDialog::test()
{
    const std::optional<Connection> connection = entered();
    if (!connection)
        return;
    m_load.reset();
    // A client of its own: what is under way elsewhere goes on.
    FetchLimits limits;
    limits.idle = std::chrono::seconds(20);
    limits.longestWait = std::chrono::seconds(0);
    m_client = std::make_unique<Client>(nullptr, limits);
    m_client->setConnection(*connection);
    m_test->setEnabled(false);
    showResult(tr("Asking %1…").arg(connection->baseUrl.host()));
    const Query query { EndpointId::Conversations, Days::clamped(1), { "status" } };
    m_load.reset(TableLoad::fetch(*m_client, query));
    connect(m_load.get(), &TableLoad::finished, this, &ConnectionDialog::testFinished);
}

void ConnectionDialog::testFinished()
{
    m_test->setEnabled(true);
    if (m_load->error())
        showResult(m_load->error()->sentence(), m_load->error()->detail);
    else if (m_client->connection().token.isDocumentSample())
        showResult(
            tr("The connection works. This is the sample token of the service's documentation, which gives "
               "dummy data."));
    else
        showResult(tr("The connection works."));
}

void ConnectionDialog::use()
{
    const std::optional<Connection> connection = entered();
    if (!connection)
        return;
    m_connection = *connection;
    accept();
}

void ConnectionDialog::showResult(const QString &sentence, const QString &detail)
{
    m_result->setText(sentence);
    m_result->setToolTip(theme::plainToolTip(detail));
    m_result->setAccessibleDescription(sentence);
}

} // namespace mavenscope
