import { verificationStatuses } from '@/lib/claims/claim'
import type { Snapshot } from '@/lib/review/snapshot'
import { momentOf, roleOf, type Voice } from './finding'
import { copyMarkup } from './html-copy'
import { findingsMarkup } from './html-findings'
import { markup, Markup } from './markup'
import { creditLines, overrideText, sumsLine, versionLine } from './preface'
import { hashGroups, sealPath } from './seal'
import type { SealedSnapshot } from './sealed-snapshot'
import { stylesheet } from './stylesheet'
import { statusCounts, titleOf, wordsOf } from './summary'

const embeddedId = 'snapshot'

/** Prints the SHA-256 of what a report carries inside; the file's name comes last. */
export const checkCommand = `python3 -c 'import sys,re,html,hashlib; t=open(sys.argv[1],encoding="utf-8",newline="").read(); print(hashlib.sha256(html.unescape(re.search(r"<pre id=.${embeddedId}. hidden>(.*?)</pre>",t).group(1)).encode()).hexdigest())' `

function part(heading: string, content: Markup, id: string, kind = ''): Markup {
  return markup`<section class="part ${kind}" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <div>${content}</div>
  </section> `
}

function credits(snapshot: Snapshot, voice: Voice): Markup {
  const lines = creditLines(snapshot, voice).map(
    ({ label, people }) =>
      markup`<dt>${label}</dt>
        ${people.map((person) => markup`<dd dir="auto">${person}</dd>`)}`,
  )
  return markup`<aside class="names" aria-label="${voice.t('report.credits')}"><dl>${lines}</dl></aside>`
}

function notes(snapshot: Snapshot, voice: Voice): Markup {
  const override = overrideText(snapshot, voice)
  const demo = snapshot.article.isDemo && markup`<p class="warn">${voice.t('report.demo')}</p>`
  return markup`${demo}${
    override &&
    markup`<div class="warn bad">
      <b>${override.heading}</b>
      <p>${override.by}</p>
      <q dir="auto">${override.reason}</q>
      <p>${override.unmet}</p>
    </div>`
  }`
}

function summary({ claims }: Snapshot, { t }: Voice): Markup {
  const counts = statusCounts(claims)
  if (counts.length === 0) return markup`<p>${t('report.summary.none')}</p>`
  return markup`<ul class="tally">
    ${counts.map(({ status, count }) => markup`<li><span class="st" data-status="${status}">${t(`status.${status}`)}</span> <b>${t('report.summary.count', { count })}</b></li>`)}
  </ul>`
}

function legend({ t }: Voice): Markup {
  const [unchecked, ...checked] = verificationStatuses
  const rows = [...checked, unchecked].map((status) => {
    const name = markup`<mark class="hl is-start is-end" data-status="${status}">${t(`status.${status}`)}</mark>`
    const meaning = status === 'unchecked' ? t('report.legend.unchecked') : t(`status.meaning.${status}`)
    return markup`<li><span>${name}</span><span class="d">${meaning}</span></li>`
  })
  return markup`<ul class="legend">${rows}</ul>`
}

function seal({ snapshot, sha256 }: SealedSnapshot, voice: Voice): Markup {
  const { t } = voice
  const { by, at } = snapshot.signOff
  const person = t('report.person', { name: by.name, role: roleOf(by, voice) })
  return markup`<div class="cert">
    <svg
      class="seal"
      viewBox="0 0 180 180"
      role="img"
      aria-label="${t('report.seal.label', { hash: sha256.slice(0, 8) })}"
    >
      <circle cx="90" cy="90" r="45" />
      <path class="rays" d="${sealPath(sha256)}" />
      <path class="tick" d="M66 93 82 111 116 67" />
    </svg>
    <div>
      <dl>
        <dt>${t('report.seal.hash')}</dt>
        <dd class="mono">${hashGroups(sha256).map((group) => markup`<span>${group}</span> `)}</dd>
        <dt>${t('report.seal.signedOff')}</dt>
        <dd>${person}, ${momentOf(snapshot, at, voice)}</dd>
        <dt>${t('report.seal.desk')}</dt>
        <dd dir="auto">${snapshot.desk.name}</dd>
        <dt>${t('report.seal.record')}</dt>
        <dd>${t('report.seal.record.value', { sequence: snapshot.record.sequence })}</dd>
      </dl>
      <p class="small dim">${t('report.seal.explain')}</p>
    </div>
  </div>`
}

function check({ t }: Voice, fileName: string): Markup {
  return markup`<div class="prose check">
    <p>${t('report.check.inside')}</p>
    <pre>${checkCommand}${fileName}</pre>
    <p>${t('report.check.compare')}</p>
  </div>`
}

/**
 * The verified report as one HTML file: no script, nothing from outside, the same bytes for the same snapshot and catalogue.
 *
 * The canonical snapshot stands inside, in `<pre id="snapshot" hidden>`, as escaped text. Not in a `<script>`, which would need an
 * escaping that changes its bytes and trips content policies; not in base64, which nobody can read. Canonical JSON has no
 * line ends and no NUL, so an HTML reader gives back exactly the characters that were hashed: `textContent` in a browser,
 * `html.unescape` in Python (`checkCommand`).
 */
export function reportHtml(sealed: SealedSnapshot, fileName: string, voice: Voice): string {
  const { snapshot, canonical } = sealed
  const { t, locale } = voice
  const title = titleOf(snapshot)
  const method = markup`<div class="prose">
    <p>${t('report.method.claims')}</p>
    <p>${t('report.method.people')}</p>
    <p>${t('report.method.freeze')}</p>
  </div>`
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${t('report.title', { title })}</title>
        <style>
          ${new Markup(stylesheet)}
        </style>
      </head>
      <body>
        <a class="skip" href="#copy">${t('report.skip')}</a>
        <header>
          <p class="mast" dir="auto">${snapshot.desk.name}</p>
          <p class="under"><span>${versionLine(snapshot, voice)}</span><span>${sumsLine(snapshot, voice)}</span></p>
          ${notes(snapshot, voice)}
        </header>
        <main>
          ${wordsOf(snapshot.copy, 'headline') === null && markup`<h1 class="vh">${title}</h1>`}
          <div class="part first">${credits(snapshot, voice)}${copyMarkup(snapshot, voice)}</div>
          ${part(t('report.summary'), summary(snapshot, voice), 'summary')}
          ${part(t('report.findings'), findingsMarkup(snapshot, voice), 'findings')}
          ${part(t('report.legend'), legend(voice), 'legend')} ${part(t('report.method'), method, 'method')}
          ${part(t('report.seal'), seal(sealed, voice), 'seal')}
          ${part(t('report.check'), check(voice, fileName), 'check')}
        </main>
        <pre id="${embeddedId}" hidden>${canonical}</pre>
      </body>
    </html>
`.source
}
