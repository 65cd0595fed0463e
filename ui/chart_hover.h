// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace mavenscope {

/// The exact values of the bucket under the pointer. Every text is painted as it is, never as markup.
class ChartHover : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QColor colour;
        QString label;
        QString value;
        bool emphasised = false;
    };
    ChartHover();

    void setContent(const QString &heading, std::vector<Row> rows);
    /// Beside a point of the view, over whatever else is in the view's window: it may be higher than the
    /// view.
    void showBeside(const QWidget *view, const QPoint &point);
    /// Heading and rows, one a line.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    QFont boldFont() const;
    QString m_heading;
    std::vector<Row> m_rows;
};

} // namespace mavenscope
