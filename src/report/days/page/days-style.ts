const light = `
--accepted:#3f8f5f;--followed:#1f5fa8;--dismissed:#b3363c;--snoozed:#d08a1d;--ignored:#9aa0a8;
--away:#d9d6cf;--busy:#6f7f95;--home:#b89a6a;--meal:#c7774d;--own:#7a68b0;--free:#7fb0a0;--edge:#aab3bd;
--receptive:#3f8f5f;--protected:#b3363c;--silent:#d5d3cd;--faulted:#d08a1d;`;

const dark = `
--accepted:#4f9e6e;--followed:#79b2f2;--dismissed:#cf5a60;--snoozed:#c98a2b;--ignored:#6d737c;
--away:#33373d;--busy:#7f90a8;--home:#a58a5e;--meal:#c1794f;--own:#9c8ad2;--free:#5f9584;--edge:#5b636d;
--receptive:#4f9e6e;--protected:#cf5a60;--silent:#3b3f45;--faulted:#c98a2b;`;

/** Rules of the report of days, behind the common style sheet. */
export const daysStyleSheet = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media print{:root{${light}}}
.part.accept{fill:var(--accepted)}
.part.follow{fill:var(--followed)}
.part.dismiss{fill:var(--dismissed)}
.part.snooze{fill:var(--snoozed)}
.part.ignore{fill:var(--ignored)}
.chart path{vector-effect:non-scaling-stroke}
.chart .band{stroke:none;opacity:.2}
.chart .band.explicit{fill:var(--explicit)}
.chart .band.plain{fill:var(--plain)}
.chart .path{fill:none;stroke-width:2}
.chart .path.explicit{stroke:var(--explicit)}
.chart .path.plain{stroke:var(--plain)}
.chart path.chance{fill:none}
.chart .dot.explicit{fill:var(--explicit)}
.chart .dot.plain{fill:var(--plain)}
.chart .wish{stroke:var(--quiet);stroke-width:1.5}
.scatter .dot.explicit{opacity:.75}
.scatter{max-width:30rem;grid-template-columns:34px minmax(0,1fr);padding-right:1rem}
.curve{grid-template-columns:30px minmax(0,1fr)}
.span.away{fill:var(--away)}
.span.busy{fill:var(--busy)}
.span.home{fill:var(--home)}
.span.meal{fill:var(--meal)}
.span.own{fill:var(--own)}
.span.free{fill:var(--free)}
.span.edge{fill:var(--edge)}
.span.receptive{fill:var(--receptive)}
.span.protected{fill:var(--protected)}
.span.silent{fill:var(--silent)}
.span.faulted{fill:var(--faulted)}
.said.good .point{fill:var(--satisfied)}
.said.middling .point{fill:var(--gave-up)}
.said.bad .point{fill:var(--broken)}
.said.unknown .point{fill:none;stroke:var(--quiet);stroke-width:2}
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
