/** Rules of the charts of conversations; colours come from the palette's variables. */
export const chartStyle = `
.chart{display:block;overflow:visible;font-variant-numeric:tabular-nums}
.chart.key{display:inline-block;vertical-align:-3px}
.chart text{font-size:13px;fill:var(--quiet)}
.chart .grid{stroke:var(--grid);stroke-width:1;shape-rendering:crispEdges}
.chart .chance{stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:5 4}
.mark .interval{stroke-width:2.5;stroke-linecap:round;opacity:.65}
.mark .path{stroke-width:2}
.mark.explicit .interval{stroke:var(--explicit)}
.mark.explicit .point{fill:var(--explicit)}
.mark.implicit .interval{stroke:var(--implicit)}
.mark.implicit .point{fill:var(--paper);stroke:var(--implicit);stroke-width:2.5}
.mark.plain .interval,.mark.plain .path{stroke:var(--plain)}
.mark.plain .point{fill:var(--plain)}
.part.satisfied{fill:var(--satisfied)}
.part.unknown{fill:var(--faint)}
.part.turn-limit{fill:var(--turn-limit)}
.part.gave-up{fill:var(--gave-up)}
.part.broken{fill:var(--broken)}
.life-line{display:grid;grid-template-columns:36px minmax(0,1fr)}
`;

/** Rules of the charts of differences, behind {@link chartStyle}. */
export const differenceChartStyle = `
.chart .zero{stroke:var(--quiet);stroke-width:1.5;shape-rendering:crispEdges}
.difference .stem{stroke-width:3;opacity:.55}
.difference.gain .stem{stroke:var(--good)}
.difference.gain .point{fill:var(--good)}
.difference.loss .stem{stroke:var(--bad)}
.difference.loss .point{fill:var(--bad)}
.difference.same .stem{stroke:var(--quiet)}
.difference.same .point{fill:var(--quiet)}
.ranks{grid-template-columns:40px minmax(0,1fr)}
`;

/** Rules of the charts of days at home, behind {@link chartStyle}. */
export const dayChartStyle = `
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
`;
