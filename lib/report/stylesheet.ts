import { statusRules } from './status-look'

const light = `--sheet:#FBFCF9;--raised:#FFFFFF;--ink:#191D1A;--ink-2:#444B45;--ink-3:#5D655F;--line:#DADFD5;--line-2:#C2C9BD;--line-strong:#7C857D;--pencil:#2347B5;--no:#A62318;--yes:#17633D`
const dark = `--sheet:#171B18;--raised:#1E2320;--ink:#E9ECE5;--ink-2:#BCC3BB;--ink-3:#98A198;--line:#2B312D;--line-2:#3D453F;--line-strong:#717B74;--pencil:#9DB2FF;--no:#FF9F92;--yes:#8AD5A5`

const page = `
*,*::before,*::after{box-sizing:border-box}
html{background:var(--sheet);color:var(--ink);font:400 .9375rem/1.25rem var(--sans);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:74rem;padding:0 1.5rem 4rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--pencil);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--pencil);outline-offset:2px;border-radius:2px}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.mast{text-align:center;padding:2rem 0 1.25rem;border-bottom:3px double var(--line-strong);font:650 1.625rem/1.75rem var(--serif);letter-spacing:-.015em}
.under{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 2rem;padding:.5rem 0;border-bottom:1px solid var(--line);font-size:.84375rem;color:var(--ink-3)}
.part{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:2.5rem;margin-top:3rem}
.part>h2{font:600 1.0625rem/1.5rem var(--serif);padding-top:1.25rem;border-top:1px solid var(--ink)}
.part>div{padding-top:1.25rem;border-top:1px solid var(--line-2)}
.part.first{margin-top:4rem}.part.first>*{border:0;padding-top:0}
.prose{max-width:40.5rem}.prose p+p{margin-top:.6rem}
.warn{border-inline-start:2px solid var(--line-strong);padding:.3rem .75rem;margin-top:1.5rem;color:var(--ink-2);max-width:56rem}
.warn b{color:var(--ink)}.warn q{display:block;font:400 1.0625rem/1.6rem var(--serif);color:var(--ink);margin:.3rem 0;white-space:pre-line}
.warn.bad{border-color:var(--no)}
.small{font-size:.84375rem;line-height:1.125rem}.dim{color:var(--ink-3)}
.mono{font-family:var(--mono);font-size:.92em;overflow-wrap:anywhere}
.st{display:inline-flex;gap:.4em;align-items:center;color:var(--si);font-weight:600;white-space:nowrap}
.st::before{content:"";width:.85em;height:.85em;background:var(--sm);-webkit-mask:var(--sg) center/contain no-repeat;mask:var(--sg) center/contain no-repeat}
.st[data-status="unchecked"]::before{-webkit-mask:none;mask:none;background:none;border:1.5px dashed var(--sm);border-radius:50%}`

const credits = `
.names{font-size:.84375rem;line-height:1.2rem;color:var(--ink-3)}
.names dt{color:var(--ink);font-weight:600}.names dd+dt{margin-top:1rem}`

const copy = `
.copy{font:400 1.25rem/2.125rem var(--serif);font-variant-numeric:lining-nums proportional-nums;max-width:40.5rem;text-wrap:pretty}
.copy :is(h1,h2,h3,p,li){white-space:pre-line}
.copy h1{font-size:2.875rem;line-height:3.25rem;font-weight:600;letter-spacing:-.012em;text-wrap:balance}
.copy .standfirst{font-size:1.4375rem;line-height:2.125rem;color:var(--ink-2);margin-top:1.25rem}
.copy h2{font-size:1.3125rem;line-height:1.75rem;font-weight:650;margin-top:2.4rem}
.copy h3{font-size:1.25rem;line-height:1.75rem;font-weight:650;font-style:italic;margin-top:2.1rem}
.copy p,.copy ul,.copy ol{margin-top:1.15rem}
.copy>:first-child{margin-top:0}
.copy :is(h2,h3)+p{margin-top:.4rem}
.copy ul{list-style:disc;padding-inline-start:1.4em}.copy ol{list-style:decimal;padding-inline-start:1.4em}
.copy blockquote{margin-top:1.9rem;padding-inline-start:1.5rem;border-inline-start:2px solid var(--line-2);font-style:italic}.copy blockquote p{margin:0}
.copy .caption{font:400 .9375rem/1.375rem var(--sans);color:var(--ink-2);border-block:1px solid var(--line);padding-block:.5rem;margin-top:2.1rem}
.copy a{color:inherit;text-decoration-color:var(--line-strong)}
.copy:is(:lang(ar),:lang(he),:lang(fa),:lang(zh),:lang(ja),:lang(ko)) *{font-style:normal;letter-spacing:0}
.hl{--pb:.07em;--at1:0px;--at2:0px;color:inherit;background-color:transparent;padding-block:0 var(--pb);background-image:var(--cs,none),var(--ce,none),var(--sl1,none),var(--sl2,none),linear-gradient(var(--hw,transparent),var(--hw,transparent));background-repeat:no-repeat,no-repeat,repeat-x,repeat-x,no-repeat;background-position:0 calc(100% - var(--at1)),100% calc(100% - var(--at1)),0 calc(100% - var(--at1)),0 calc(100% - var(--at2)),0 0;background-size:1px 7px,1px 7px,auto,auto,100% 100%;-webkit-box-decoration-break:clone;box-decoration-break:clone;-webkit-print-color-adjust:exact;print-color-adjust:exact;scroll-margin-top:30vh}
.hl:dir(rtl){background-position:100% calc(100% - var(--at1)),0 calc(100% - var(--at1)),100% calc(100% - var(--at1)),100% calc(100% - var(--at2)),0 0}
.hl[data-status]{--sl1:var(--sl)}
.hl[data-status-outer]{--at1:6px;--pb:calc(.07em + 6px);--sl2:var(--ol)}
.hl.is-around{--pb:calc(.07em + 6px)}
h1 .hl{--pb:0px;--at1:.08em}h1 .hl[data-status-outer]{--pb:0px;--at1:calc(.08em + 5px)}h1 .hl.is-around{--pb:0px;--at1:0px}
.hl[data-status="notCheckable"].is-start{--cs:linear-gradient(var(--sm),var(--sm))}
.hl[data-status="notCheckable"].is-end{--ce:linear-gradient(var(--sm),var(--sm))}
.hl:target,.hl:has(:target){--hw:var(--sw)}
.no{font:600 .8125rem/1 var(--sans);color:var(--si);text-decoration:none;vertical-align:.55em;padding-inline:.08em;font-style:normal;letter-spacing:0;scroll-margin-top:30vh}
.copy .no{color:var(--si)}.copy .no::before{content:attr(data-number)}h1 .no{font-size:1rem;vertical-align:1.1em}
.no+.no::before{content:", " attr(data-number)}
.no:hover{text-decoration:underline}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`

const findings = `
.tally{display:flex;flex-wrap:wrap;gap:.5rem 2rem;font-size:1.0625rem;line-height:1.5rem}.tally b{font-weight:650;margin-inline-start:.15em}
.finding{padding:1.25rem 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:2.5rem minmax(0,1fr);scroll-margin-top:1rem}
.finding:first-child{padding-top:0}.finding:last-child{border-bottom:0;padding-bottom:0}
.finding:target{background:linear-gradient(90deg,var(--sw),transparent)}
.finding .n{font:600 1.0625rem/1.5rem var(--serif);color:var(--ink-3)}
.finding .body{max-width:44rem}
.finding h3{font:inherit;display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline}.finding h3 .st{font-size:1rem;line-height:1.5rem}
.finding .words{font:550 1.0625rem/1.5rem var(--serif);margin-top:.4rem;white-space:pre-line}
.finding .words+.words{margin-top:.1rem}
.finding .same a{margin-inline-start:.5rem}
.finding p{margin-top:.35rem;color:var(--ink-2)}.finding p[dir]{white-space:pre-line}.finding p.words,.finding p.said{color:var(--ink)}
.finding .by{font-size:.84375rem;line-height:1.125rem;color:var(--ink-3);margin-top:.7rem}
.finding .back{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.84375rem;margin-top:.35rem}
.evidence{margin-top:.6rem}
.evidence li{padding:.6rem 0;border-top:1px solid var(--line)}
.stance{font-size:.84375rem;font-weight:650;color:var(--ink-2)}.stance::before{display:inline-block;margin-inline-end:.4em;content:"\\2192"/"";font-family:var(--sans)}
.stance.supports{color:var(--yes)}.stance.supports::before{content:"\\2191"/""}
.stance.refutes{color:var(--no)}.stance.refutes::before{content:"\\2193"/""}
.stance.context:dir(rtl)::before{content:"\\2190"/""}
.evidence blockquote{font:400 1rem/1.5rem var(--serif);margin:.25rem 0;white-space:pre-line}.evidence blockquote::before{content:"\\201c"}.evidence blockquote::after{content:"\\201d"}
.evidence .meta{display:flex;flex-wrap:wrap;gap:.1rem .7rem;font-size:.84375rem;line-height:1.125rem;color:var(--ink-3);margin-top:.15rem}`

const foot = `
.legend{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.55rem 2.5rem}
.legend li{display:grid;grid-template-columns:9.5rem 1fr;align-items:baseline}.legend .hl{font:400 1.0625rem/1.6rem var(--serif)}
.legend .d{color:var(--ink-2);font-size:.84375rem;line-height:1.125rem}
.cert{display:grid;grid-template-columns:11.25rem minmax(0,1fr);gap:2rem;align-items:start}
.seal{width:11.25rem;margin-top:-.6rem;fill:none;stroke:var(--ink)}.seal circle{stroke:var(--line-strong);stroke-width:1}.seal .rays{stroke-width:1.5}
.seal .tick{stroke:#2C8556;stroke-width:7;stroke-linecap:round;stroke-linejoin:round}
.cert dl{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.35rem 1rem}.cert dt{color:var(--ink-3)}.cert p{margin-top:1.25rem;max-width:34rem}
.check pre{margin:.6rem 0;padding:.6rem .75rem;border:1px solid var(--line);background:var(--raised);font:400 .8125rem/1.25rem var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;text-align:left}`

const narrow = `
@media screen and (max-width:60rem){.part,.part.first{display:block}.part>h2{padding-bottom:.3rem}.part>div{border:0}.names{margin-top:2rem;padding-bottom:1rem}.part.first{display:flex;flex-direction:column-reverse}}
@media screen and (max-width:47.99rem){body{padding-inline:1.25rem}.copy{font-size:1.125rem;line-height:1.9375rem}.copy h1{font-size:2rem;line-height:2.3125rem}.copy .standfirst{font-size:1.1875rem;line-height:1.75rem}.copy h2{font-size:1.1875rem;line-height:1.5rem}
.mast{padding-top:1.25rem;font-size:1.3125rem}.under{justify-content:center;text-align:center}.legend,.cert,.cert dl{display:block}.legend li{grid-template-columns:8.5rem 1fr;margin-bottom:.4rem}.seal{display:block;margin:.5rem auto 1rem;width:9rem}.cert dd{margin-bottom:.6rem}.finding{grid-template-columns:1.75rem minmax(0,1fr)}.no{padding:.35em .2em}.part.first{margin-top:2rem}}`

const print = `
@page{size:A4;margin:20mm}
@media print{
:root{${light};--sheet:#fff;--raised:#fff;--ink:#000;--ink-2:#222;--ink-3:#444;--line:#bbb;--line-2:#999;--pencil:#000}
html{font-size:9.5pt;line-height:13pt}body{max-width:none;padding:0}
.skip,.back,.noprint{display:none!important}
.mast{padding-top:0}.part,.part.first{display:block;margin-top:8mm}.part>h2{padding:2mm 0 1mm}.part>div{border:0;padding-top:1mm}
.part.first{display:block;margin-top:6mm}
.names{padding-bottom:5mm;margin:0}.names dl{display:grid;grid-template-columns:auto 1fr;column-gap:5mm}.names dt{grid-column:1}.names dd{grid-column:2}.names dd+dt{margin-top:0}
.copy{font-size:10.5pt;line-height:16pt;max-width:none}.copy h1{font-size:22pt;line-height:25pt}.copy .standfirst{font-size:12pt;line-height:17pt}.copy h2{font-size:11.5pt;line-height:15pt}.copy h3{font-size:10.5pt}
.copy p{margin-top:7pt;orphans:2;widows:2}.hl{--hw:transparent!important}
.no{font-size:7pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}h1 .no{font-size:9pt}.st::before,.seal,.stance{-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,.finding h3{break-after:avoid}.evidence li,.legend li,.cert,.check pre{break-inside:avoid}.finding:target{background:none}
.finding,.part>div,.prose{max-width:none}.finding .body{max-width:none}a{text-decoration:none}.evidence a[href]::after{content:" " attr(href);font-size:.92em;color:var(--ink-3);overflow-wrap:anywhere}
.legend{grid-template-columns:1fr 1fr}}`

const faces = `--serif:"Source Serif 4","Source Serif Pro",Charter,"Noto Serif","Noto Naskh Arabic","Noto Serif Hebrew","Noto Serif CJK SC","Songti SC",Georgia,serif;--sans:"Source Sans 3","Source Sans Pro","Noto Sans","Noto Sans Arabic","Noto Sans Hebrew","Noto Sans CJK SC","PingFang SC",system-ui,sans-serif;--mono:"Source Code Pro",ui-monospace,"Noto Sans Mono",monospace`

/** The report's whole look. Dark grounds are for screens only: paper is white. Holds nothing that comes from a snapshot. */
export const stylesheet = [
  `:root{color-scheme:light dark;${faces};${light}}`,
  statusRules('light'),
  `@media screen and (prefers-color-scheme:dark){:root{${dark}}\n${statusRules('dark')}\n.seal .tick{stroke:#55AE7B}}`,
  page,
  credits,
  copy,
  findings,
  foot,
  narrow,
  print,
  '@media (forced-colors:active){.hl{background:none;color:CanvasText;text-decoration:underline}.st::before{background:CanvasText}}',
].join('\n')
