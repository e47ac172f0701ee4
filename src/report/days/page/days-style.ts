import { dayChartStyle, dayPalette } from '../../charts/index.ts';

/** Rules of the report of days, behind the common style sheet. */
export const daysStyleSheet = `
:root{${dayPalette.light}}
@media (prefers-color-scheme:dark){:root{${dayPalette.dark}}}
@media print{:root{${dayPalette.light}}}
${dayChartStyle.trim()}
table.plain{overflow-wrap:break-word}
table.plain thead .number{white-space:normal}
#short table.plain td.number{white-space:nowrap}
table.plain tbody th bdi{white-space:nowrap}
.one-day{border-top:1px solid var(--faint);padding-top:1rem}
.one-day .chart{margin:.25rem 0 .75rem}
.one-day .chart.key{margin:0}
.one-day .quiet{display:block}
ol.said-list{list-style:none;margin:.25rem 0 0;padding:0;max-width:46rem}
ol.said-list li{padding:.35rem 0 .35rem 5rem;text-indent:-5rem}
ol.said-list li>*{text-indent:0}
ol.said-list .when{display:inline-block;width:5rem;font-variant-numeric:tabular-nums;color:var(--quiet)}
ol.said-list small{display:block}
@media (max-width:46rem){table.plain tbody th bdi{white-space:normal}table.plain th,table.plain td{padding-right:.6rem}table.plain .number{padding-left:.4rem}}
@media print{.span,.said,.band{print-color-adjust:exact;-webkit-print-color-adjust:exact}.one-day{break-inside:avoid-page}}
`;
