// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_picture.h"

#include <QAbstractButton>
#include <QWidget>

namespace mavenscope {

/// One line of the chart by colour and name; unchecked: the line is hidden.
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    LegendButton(const QString &label, const QColor &colour, bool isLine, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_label;
    QColor m_colour;
    bool m_isLine;
};

/// The chart's lines below or beside it, as buttons that show and hide them. Empty for a single line.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setPicture(const ChartPicture &picture);
    int widestButton() const;
    /// One name a line.
    void setColumn(bool isColumn);

Q_SIGNALS:
    void lineToggled(int line, bool shown);

private:
    QList<LegendButton *> m_buttons;
};

} // namespace mavenscope
