/** A report on its way: each who is something to it sees every edition, and takes the steps that are theirs now. */
import { quarters } from './quarters.mjs'

const $ = (id) => document.getElementById(id)
const STAGE = {
  none: 'Nobody has drawn it up yet.',
  draft: 'It is a draft.',
  protected: 'It is protected. It waits for the first signature.',
  signed: 'One person has signed it. It waits for a second.',
  seconded: 'Two have signed it. It waits for the scrutineer.',
  commented: 'The scrutineer has commented. It can be published.',
  published: 'It is published.',
}
/** What a button of one step says; the others have a form. */
const BUTTON = { draft: 'Draw it up', protect: 'Protect it', sign: 'Sign it', publish: 'Publish it', correct: 'Correct it by another issue' }
const PART = {
  author: 'You write this report, sign it and publish it.',
  signatory: 'You read this report and sign it beside its author.',
  scrutineer: 'You read this report once two have signed it, and comment on it. Your comment is printed as you write it.',
  panel: 'This is your page of the report. You see what the public will see. Say what matters most, while it is a draft.',
}
const EDITIONS = {
  'index.html': 'The report', 'child.html': "The children's", 'board.html': "The board's page",
  'report.pdf': 'The report (PDF)', 'child.pdf': "The children's (PDF)", 'board.pdf': "The board's page (PDF)",
  'child-read-aloud.txt': 'Words to read out', 'child-read-aloud.ssml': 'For a reading voice (SSML)',
  'figures.csv': 'Figures (CSV)', 'summary.json': 'Data (JSON)',
}
const SECTIONS = {
  correction: 'What this corrects, and why',
  introduction: 'In short', sought: 'How we asked, and how we used what was said', individual: "Voice in each child's own plan",
  service: 'Voice in how services are run', strategic: 'Voice in what partners decide', education: 'What education partners want us to know',
  effect: 'What has changed for children', youth: 'From the youth panel, where it does not write here itself',
}
const PLACES = ['First', 'Second', 'Third']

/** Quarters that are over, the newest first, with the year after the quarter that it ends with. */
const periods = (day, many) => quarters(day, many + 1).slice(1).flatMap((quarter) =>
  quarter.endsWith('Q1') ? [yearTo(Number(quarter.slice(0, 4))), quarter] : [quarter])
const yearTo = (year) => `${year - 1}-${String(year % 100).padStart(2, '0')}`

const made = (tag, props, ...children) => {
  const one = Object.assign(document.createElement(tag), props)
  one.append(...children)
  return one
}

export class Reports {
  /**
   * @param ask asks the API and throws a refusal in its own words
   * @param attempt does something and shows a refusal
   * @param open shows a page that only who signed in may see
   * @param areas codes of the places whose reports this person is something to, the first the one to begin with
   * @param names of places by code
   */
  constructor({ ask, attempt, open, areas, names, themes }) {
    Object.assign(this, { ask, attempt, open, themes })
    $('report-area').replaceChildren(...areas.map((code) => new Option(names[code] ?? code, code)))
    $('report-area').closest('label').hidden = areas.length < 2
    $('report-period').replaceChildren(...periods(new Date(), 6).map((one) => new Option(one, one)))
    for (const id of ['report-area', 'report-period']) $(id).addEventListener('change', () => attempt(() => this.show()))
    $('report-texts').replaceChildren(...Object.entries(SECTIONS).map(([code, heading]) =>
      made('label', {}, heading + ' ', made('textarea', { name: code, rows: 4, maxLength: 6000 }))))
    $('report-ranked').replaceChildren(...PLACES.map((place, i) =>
      made('label', {}, place + ' ', made('select', { name: 'rank' + i }))))
    $('report-editions').replaceChildren(...Object.entries(EDITIONS).map(([name, title]) => this.edition(name, title)))
    for (const [id, step] of [['report-form', 'write'], ['report-comment', 'comment'], ['report-panel', 'speak']]) {
      $(id).addEventListener('submit', (event) => {
        event.preventDefault()
        attempt(() => this.take(step, event.target))
      })
    }
  }

  edition(name, title) {
    const button = made('button', { type: 'button', textContent: title })
    button.addEventListener('click', () => this.attempt(() => this.open(
      '/v1/reports/preview?' + new URLSearchParams({ ...this.place(), edition: name }))))
    return made('li', {}, button)
  }

  place() {
    return { area: $('report-area').value, period: $('report-period').value }
  }

  async show() {
    this.now = await this.ask('/v1/reports/draft?' + new URLSearchParams(this.place()))
    const { part, stage, issue, unanswered, steps, signed } = this.now
    $('report-part').textContent = PART[part]
    $('report-stage').textContent = STAGE[stage] + (signed && stage !== 'published' ? ' You have signed it.' : '') + (issue > 1 ? ` This is issue ${issue}; what it corrects stays published.` : '')
    $('report-missing').hidden = part !== 'author' || unanswered.length === 0 || stage === 'published'
    $('report-missing-list').replaceChildren(...unanswered.map((one) => made('li', { textContent: one })))
    $('report-look').hidden = !('comments' in this.now)
    $('report-steps').replaceChildren(...Object.keys(BUTTON).filter((step) => steps.includes(step)).map((step) => this.button(step)))
    $('report-published').hidden = stage !== 'published' && issue === 1
    $('report-published').href = `/reports/${this.place().area}/index.html`
    this.write(steps.includes('write') && stage !== 'none')
    this.comment(steps.includes('comment'))
    this.panel(steps.includes('speak') && stage === 'draft')
  }

  button(step) {
    const again = step === 'draft' && this.now.stage !== 'none'
    const button = made('button', { type: 'button', className: again || step === 'correct' ? '' : 'strong', textContent: again ? 'Count again' : BUTTON[step] })
    button.addEventListener('click', () => this.attempt(() => this.take(step)))
    return button
  }

  write(open) {
    $('report-form').hidden = !open
    if (!open) return
    const { stage, issue, texts, quotable = [], tellable = [] } = this.now
    for (const [code, text] of Object.entries(texts)) $('report-form').elements[code].value = text
    $('report-form').elements.correction.closest('label').hidden = issue === 1
    $('report-signed').hidden = !['signed', 'seconded', 'commented'].includes(stage)
    const pick = (name, value, one) => made('li', {}, made('label', { className: 'choice' },
      made('input', { type: 'checkbox', name, value, checked: one.approved }),
      made('span', {}, made('strong', { textContent: this.themes[one.theme] ?? one.theme }), ' ', one.text)))
    $('report-quotes').replaceChildren(...quotable.map((one) => pick('quote', one.id, one)))
    $('report-no-quotes').hidden = quotable.length > 0
    $('report-phrases').replaceChildren(...tellable.map((one) => pick('phrase', one.text, one)))
    $('report-no-phrases').hidden = tellable.length > 0
  }

  comment(open) {
    $('report-comment').hidden = !open
    if (open) $('report-comment').elements.comment.value = ''
  }

  panel(open) {
    $('report-panel').hidden = !open
    if (!open) return
    const shown = this.now.themes.filter((one) => !['0', 'c'].includes(one.shown))
    for (const [i] of PLACES.entries()) {
      const choice = $('report-panel').elements['rank' + i]
      choice.replaceChildren(new Option('–', ''), ...shown.map((one) => new Option(`${this.themes[one.code] ?? one.name} (${one.shown})`, one.code)))
      choice.value = this.now.ranked[i] ?? ''
    }
    $('report-panel').elements.panel.value = this.now.panel
  }

  /** Takes a step with what its form holds, names the version and the content that were read, and shows what came of it. */
  async take(step, form) {
    const body = { ...this.place(), step }
    if (!['draft', 'correct'].includes(step)) body.version = this.now.version
    if (['sign', 'comment'].includes(step)) body.hash = this.now.hash
    const chosen = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map((one) => one.value)
    if (step === 'write') {
      for (const code of Object.keys(SECTIONS)) if (form.elements[code].value.trim()) body[code] = form.elements[code].value
      if (chosen('quote').length) body.quotes = chosen('quote').join(' ')
      if (chosen('phrase').length) body.phrases = chosen('phrase').join('\n')
    }
    if (step === 'comment') body.comment = form.elements.comment.value
    if (step === 'speak') {
      body.panel = form.elements.panel.value
      const ranked = PLACES.map((place, i) => form.elements['rank' + i].value).filter(Boolean)
      if (ranked.length) body.ranked = ranked.join(' ')
    }
    await this.ask('/v1/reports', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    await this.show()
    $('report-told').textContent = ['write', 'comment', 'speak'].includes(step) ? 'Kept.' : 'Done.'
  }
}
