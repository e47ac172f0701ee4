import { chartStyle, palette } from '../charts/index.ts';

/**
 * The report's style sheet: one scale of type (13, 15, 17, 21, 30 px), one colour for each meaning in a light and a dark set, system fonts.
 * On paper it is always the light one, conversations are open, and what is folded under `screen` is left out unless the reader has opened it.
 */
export const styleSheet = `
:root{color-scheme:light dark;${palette.light}}
@media (prefers-color-scheme:dark){:root{${palette.dark}}}
@media print{:root{color-scheme:light;${palette.light}--paper:#ffffff;}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:3.2rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
header.top,main,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header.top{padding-top:2.25rem;padding-bottom:.75rem}
.brand{margin:0;color:var(--quiet);font-size:13px;letter-spacing:.02em}
h1{margin:0;font-size:30px;line-height:1.2;font-weight:650;letter-spacing:-.01em}
h2{margin:0 0 .75rem;font-size:21px;line-height:1.3;font-weight:650}
h3{margin:1.75rem 0 .5rem;font-size:17px;line-height:1.35;font-weight:620}
h4{margin:1rem 0 .15rem;font-size:13px;line-height:1.4;font-weight:620;color:var(--quiet)}
section{padding:2rem 0 .5rem;border-top:1px solid var(--faint);margin-top:2rem}
section:first-child{border-top:0;margin-top:0;padding-top:1.25rem}
p{margin:0 0 .75rem;max-width:46rem}
p.lead{font-size:17px}
p.note,.quiet,small{color:var(--quiet)}
p.note,small{font-size:13px}
p.warning{background:var(--warning-paper);color:var(--warning-ink);padding:.6rem .85rem;border-radius:6px}
a{color:var(--accent)}
code{font:13px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
ul.prose{max-width:46rem;padding-left:1.15rem;margin:0 0 .75rem}
ul.prose li{margin-bottom:.35rem}
ul.bare{list-style:none;margin:0;padding:0}
.missing{color:var(--quiet);font-style:italic}
nav{position:sticky;top:0;z-index:3;background:var(--paper);border-bottom:1px solid var(--faint)}
nav ul{max-width:70rem;margin:0 auto;padding:.5rem 1.25rem;list-style:none;display:flex;gap:.15rem 1.1rem;overflow-x:auto;white-space:nowrap;scrollbar-width:none}
nav a{color:var(--quiet);text-decoration:none;font-size:13px;line-height:1.8;display:inline-block}
nav a:hover,nav a:focus-visible{color:var(--ink);text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
dl.facts{margin:0 0 .75rem;display:grid;gap:.4rem}
dl.facts>div{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:0 1rem}
dl.facts.tight{gap:.15rem}
dl.facts.tight>div{grid-template-columns:9rem minmax(0,1fr)}
dt{color:var(--quiet)}
dd{margin:0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:15px;font-weight:620;padding:0 0 .5rem;caption-side:top;max-width:46rem}
#short caption{font-weight:400;color:var(--quiet);font-size:13px}
th{font-weight:inherit;text-align:left}
.scroll{overflow-x:auto;margin:1rem 0 1.25rem}
table.scores{min-width:100%}
.together table.scores{min-width:min(100%,42rem)}
table.scores td,table.scores th[scope=col]{text-align:right;padding:.3rem 0 .3rem 1.1rem;vertical-align:top;white-space:nowrap}
table.scores thead td,table.scores thead th{position:sticky;top:0;background:var(--paper);z-index:1;vertical-align:bottom;border-bottom:1px solid var(--quiet)}
table.scores thead th[scope=col]{font-weight:620;max-width:10rem;white-space:normal}
table.scores th[scope=row]{padding:.3rem .5rem .3rem 0;vertical-align:top;position:sticky;left:0;background:var(--paper);min-width:8rem;max-width:15rem}
table.scores tbody tr+tr>*{border-top:1px solid var(--faint)}
tr.group th{padding:1rem 0 .25rem;font-weight:620;font-size:13px;color:var(--quiet)}
tr.group span{position:sticky;left:0}
tr.failures>*{color:var(--quiet);border-top:0!important;padding-top:0!important}
tr.failures b{font-weight:inherit}
td b{font-weight:600}
td small,th small{display:block;font-weight:400;line-height:1.35}
.unit{color:var(--quiet);font-size:13px;white-space:nowrap}
.verdict.better{color:var(--good)}
.verdict.worse{color:var(--bad)}
.verdict.undecided{color:var(--quiet)}
table.plain th,table.plain td{padding:.3rem 1.1rem .3rem 0;vertical-align:top;border-top:1px solid var(--faint)}
table.plain thead th{border-top:0;border-bottom:1px solid var(--quiet);font-weight:620;vertical-align:bottom}
table.plain .word{min-width:5.5rem;overflow-wrap:break-word}
#short td span{white-space:nowrap}
table.plain .number{text-align:right;padding-left:.75rem;white-space:nowrap}
#short .number{white-space:normal}
figure{margin:1rem 0 1.5rem}
figcaption{font-weight:620;margin-bottom:.5rem}
figcaption .quiet{font-weight:400;font-size:13px}
${chartStyle.trim()}
p.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:13px;max-width:none}
.row{display:grid;grid-template-columns:11rem minmax(0,1fr) 10.5rem;gap:0 1.5rem;align-items:center;padding:.35rem 0;border-top:1px solid var(--faint);font-variant-numeric:tabular-nums}
.row.foot{padding:0}
.row .name{line-height:1.3}
.row .name small{display:block}
.row .numbers{line-height:22px;white-space:nowrap}
.row .numbers>span{display:block}
.row .explicit b{color:var(--explicit)}
.row .implicit b{color:var(--implicit)}
.strip-cell{padding:0 8px}
figure.endings .row{grid-template-columns:11rem minmax(0,1fr) 19rem}
figure.endings .numbers{white-space:normal;font-size:13px;line-height:1.4}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:0 2.5rem}
.cards.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,28rem),1fr))}
.cards figure{margin:.75rem 0 1.25rem;min-width:0}
.cards .row{grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem}
.cards .strip-cell{grid-column:1/-1;order:3}
.cards .row.foot span{display:none}
.cards .numbers{display:flex;flex-wrap:wrap;gap:0 .9rem;justify-content:flex-end}
details>summary{cursor:pointer}
section>details>summary{padding:.35rem 0;color:var(--accent)}
ol.talks{list-style:none;margin:0;padding:0}
details.talk{border-top:1px solid var(--faint)}
ol.talks>li:last-child details.talk{border-bottom:1px solid var(--faint)}
details.talk>summary{padding:.7rem 0;display:list-item}
.talk-title b{font-size:17px}
.talk-body{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:0 2.5rem;padding:0 0 1.75rem}
.background>h4:first-child{margin-top:0}
.talk-body p{margin-bottom:.4rem}
.hidden-mark{display:inline-block;font-size:13px;font-weight:400;line-height:1.3;color:var(--quiet);border:1px dashed var(--quiet);border-radius:4px;padding:0 .35em;white-space:nowrap}
.ending{font-size:13px;white-space:nowrap;color:var(--quiet)}
.ending::before{content:"";display:inline-block;width:.6em;height:.6em;border-radius:50%;margin:0 .35em 0 .25em;background:var(--turn-limit)}
.ending.satisfied::before{background:var(--satisfied)}
.ending.gave-up::before{background:var(--gave-up)}
.ending.broken::before{background:var(--broken)}
.intents{display:grid;grid-template-columns:1fr 1fr;gap:0 1.25rem}
.assistant-side h4{color:var(--assistant)}
ol.checklist{margin:0;padding-left:1.4rem}
ol.checklist li{margin-bottom:.6rem}
ol.checklist li::marker{color:var(--quiet)}
.kind{font-size:13px;white-space:nowrap}
.kind.explicit{color:var(--explicit)}
.kind.implicit{color:var(--implicit)}
.item-facts{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:13px;color:var(--quiet)}
.tick.yes{color:var(--good)}
.tick.no{color:var(--bad)}
details.person{margin-top:1rem}
details.person>summary{margin-bottom:.5rem}
ul.preferences{padding-left:1.15rem;margin:0;font-size:13px}
ol.turns{list-style:none;margin:0;padding:0}
.line{border-radius:8px;padding:.55rem .85rem .6rem;margin:0 0 .5rem;max-width:40rem}
.line.user{background:var(--user-paper);border-left:3px solid var(--user);margin-right:8%}
.line.assistant{background:var(--assistant-paper);border-left:3px solid var(--assistant);margin-left:8%}
.line .who{font-size:13px;font-weight:620;margin:0}
.line.user .who{color:var(--user)}
.line.assistant .who{color:var(--assistant)}
.line .who .quiet{font-weight:400}
.emotion{font-weight:400;font-style:italic;color:var(--ink)}
.line .words{margin:.1rem 0 0;white-space:pre-wrap}
.line .aside{margin:.3rem 0 0;font-size:13px;line-height:1.4;color:var(--quiet)}
.left-out,.emotions{font-size:13px;color:var(--quiet)}
.left-out{padding:.5rem 0}
.outcome{margin-top:.75rem}
.outcome .ending{font-weight:620;font-size:15px;color:var(--ink)}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--quiet);font-size:13px}
@media (min-width:56rem){.scroll.few{overflow:visible}table.scores thead td,table.scores thead th{top:2.4rem}.scroll:not(.few) table.scores thead>tr>*{top:0}}
@media (max-width:46rem){
header.top{padding-top:1.25rem}
header.top,main,footer{padding-left:1rem;padding-right:1rem}
nav ul{padding-left:1rem;padding-right:1rem}
h1{font-size:21px}
h2{font-size:17px}
h3{font-size:15px}
caption{position:sticky;left:0;max-width:calc(100vw - 2rem)}
dl.facts>div,dl.facts.tight>div{grid-template-columns:minmax(0,1fr);gap:0}
dl.facts{gap:.6rem}
.row,figure.endings .row{grid-template-columns:minmax(0,1fr) auto;gap:.15rem .75rem}
.row .strip-cell,.row .bar-cell{grid-column:1/-1;order:3}
.row.foot>span{display:none}
figure.endings .numbers{text-align:right}
table.scores th[scope=row]{min-width:6.5rem;max-width:8.5rem}
#short td span{display:block}
#short table.plain .number{padding-right:0}
.talk-body{grid-template-columns:minmax(0,1fr)}
.course{margin-top:1.25rem}
.intents{grid-template-columns:minmax(0,1fr)}
.line.user{margin-right:4%}
.line.assistant{margin-left:4%}
}
@media print{
@page{margin:16mm 14mm}
body{font-size:10.5pt}
nav{display:none}
header.top,main,footer{max-width:none;padding-left:0;padding-right:0}
section{break-before:auto;padding-top:1.25rem;margin-top:1.25rem}
h2,h2+p,h3,h4,figcaption,caption,thead,tr.group,details.talk>summary,p.legend{break-after:avoid}
h2+p,.row,figure,tr,.line,.cards.wide>div,.intents,dl.facts>div,ul.prose li,ol.checklist li{break-inside:avoid}
.scroll+p.note,footer{break-before:avoid}
p,.line{orphans:3;widows:3}
.scroll{overflow:visible}
table.scores thead td,table.scores thead th,table.scores th[scope=row]{position:static}
table.scores{font-size:9pt}
table.scores td,table.scores th[scope=col]{padding-left:.5rem}
details.screen:not([open]){display:none}
details:not(.screen)::details-content{content-visibility:visible;display:block;block-size:auto}
.talk-body{display:block}
.course{margin-top:1rem}
.line{max-width:none}
details>summary{list-style:none}
.chart,.line,.ending::before,p.warning{print-color-adjust:exact;-webkit-print-color-adjust:exact}
dl.facts>div,dl.facts.tight>div{grid-template-columns:11rem minmax(0,1fr)}
a{color:inherit;text-decoration:none}
}
`;
