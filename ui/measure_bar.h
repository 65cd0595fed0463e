// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metric.h"
#include "ui/chart_picture.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;

namespace mavenscope {

class ChoiceButton;

/// The line above the chart: what is measured, within which limit where the measure has one, and bars / lines
/// / stacked.
class MeasureBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureBar(QWidget *parent = nullptr);

    /// chosen: one of metrics, or null.
    void setMetrics(const std::vector<Metric> &metrics, const Metric *chosen);
    /// whyNot, by ChartKind: a sentence for a kind that the numbers do not allow. Nothing drawn: no kind can
    /// be chosen.
    void setKinds(ChartKind shown, const std::array<QString, 3> &whyNot, bool isDrawn);
    int seconds() const;
    void setSeconds(int seconds);

Q_SIGNALS:
    void metricChosen(const QByteArray &id);
    void kindChosen(mavenscope::ChartKind kind);
    void secondsChanged(int seconds);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
    QComboBox *m_measure;
    QSpinBox *m_seconds;
    std::array<ChoiceButton *, 3> m_kinds;
};

} // namespace mavenscope
