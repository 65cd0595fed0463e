// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "table/table_load.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mavenscope {

/// Address and token, tried out before they are used. Shown with open(); accepted() when connection() is to
/// be used.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// known: what is connected now; its token is kept when the field stays empty and the address the same.
    explicit ConnectionDialog(const Connection &known, bool keychainFailed, QWidget *parent = nullptr);

    const Connection &connection() const { return m_connection; }

private:
    std::optional<Connection> entered(); ///< nullopt: the result line says what is wrong
    void test();
    void testFinished();
    void use();
    void showResult(const QString &sentence, const QString &detail = {});
    Connection m_known;
    Connection m_connection;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLabel *m_result;
    QPushButton *m_test;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<TableLoad> m_load;
};

} // namespace mavenscope
