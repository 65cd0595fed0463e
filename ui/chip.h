// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace mavenscope {

/// A small removable label: a filter, a group field. A click on its cross, Delete or Backspace asks to remove
/// it; a click elsewhere, Space or Return is clicked(). The text is plain, elided in the middle where it is
/// long, whole in the tooltip.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &plainText, QWidget *parent = nullptr);

    /// Plain text; also the accessible name.
    void setText(const QString &plainText);
    QString text() const { return m_text; }
    /// Below the text in the tooltip; plain text.
    void setExplanation(const QString &plainText);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    void updateToolTip();
    QString m_text;
    QString m_explanation;
    bool m_crossHovered = false;
    bool m_crossPressed = false;
};

} // namespace mavenscope
