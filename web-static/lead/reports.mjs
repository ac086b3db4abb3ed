/** A partnership's report on its way: what is missing, the words between the figures, the quotes, and its next step. */
import { quarters } from './quarters.mjs'

const $ = (id) => document.getElementById(id)
const STAGE = {
  none: 'Nobody has drawn it up yet.',
  draft: 'It is a draft. Write in it, then protect it.',
  protected: 'It is protected. It waits for the first signature.',
  signed: 'One person has signed it. It waits for a second.',
  seconded: 'Two have signed it. It waits for the scrutineer.',
  commented: 'The scrutineer has commented. It can be published.',
  published: 'It is published.',
}
const NEXT = { none: ['draft', 'Draw it up'], draft: ['protect', 'Protect it'], protected: ['sign', 'Sign it'], signed: ['sign', 'Sign it as the second'], commented: ['publish', 'Publish it'] }
const SECTIONS = {
  introduction: 'In short', sought: 'How we asked, and how we used what was said', individual: "Voice in each child's own plan",
  service: 'Voice in how services are run', strategic: 'Voice in what partners decide', education: 'What education partners want us to know',
  effect: 'What has changed for children', youth: 'From the youth panel',
}

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
   */
  constructor({ ask, attempt, open, partnership, themes, part }) {
    Object.assign(this, { ask, attempt, open, partnership, themes, part })
    $('report-period').replaceChildren(...periods(new Date(), 6).map((one) => new Option(one, one)))
    $('report-period').addEventListener('change', () => attempt(() => this.show()))
    $('report-texts').replaceChildren(...Object.entries(SECTIONS).map(([code, heading]) =>
      made('label', {}, heading + ' ', made('textarea', { name: code, rows: 4, maxLength: 6000 }))))
    $('report-form').addEventListener('submit', (event) => {
      event.preventDefault()
      attempt(() => this.write())
    })
    $('report-next').addEventListener('click', () => attempt(() => this.next()))
    for (const edition of ['report', 'child', 'board']) {
      $('preview-' + edition).addEventListener('click', () => attempt(() => open(
        `/v1/reports/preview?area=${partnership}&period=${$('report-period').value}&edition=${edition}`)))
    }
  }

  async show() {
    const asked = new URLSearchParams({ area: this.partnership, period: $('report-period').value })
    this.now = await this.ask('/v1/reports/draft?' + asked)
    const { stage, unanswered, texts, quotable = [] } = this.now
    $('report-stage').textContent = STAGE[stage]
    $('report-missing').hidden = unanswered.length === 0 || stage === 'published'
    $('report-missing-list').replaceChildren(...unanswered.map((one) => made('li', { textContent: one })))
    const [step, label] = NEXT[stage] ?? []
    $('report-next').hidden = !step || (this.part !== 'lead' && step !== 'sign')
    $('report-next').textContent = label ?? ''
    $('report-published').hidden = stage !== 'published'
    $('report-published').href = `/reports/${this.partnership}/`
    const mayWrite = this.part === 'lead' && !['none', 'published'].includes(stage)
    $('report-form').hidden = !mayWrite
    for (const [code, text] of Object.entries(texts)) $('report-form').elements[code].value = text
    $('report-signed').hidden = !['signed', 'seconded', 'commented'].includes(stage)
    $('report-quotes').replaceChildren(...quotable.map((one) => made('li', {}, made('label', { className: 'choice' },
      made('input', { type: 'checkbox', name: 'quote', value: one.id, checked: one.approved }),
      made('span', {}, made('strong', { textContent: this.themes[one.theme] ?? one.theme }), ' ', one.text)))))
    $('report-no-quotes').hidden = quotable.length > 0
  }

  async write() {
    const form = $('report-form')
    const body = { ...this.step('write'), version: this.now.version }
    for (const code of Object.keys(SECTIONS)) if (form.elements[code].value.trim()) body[code] = form.elements[code].value
    const chosen = [...form.querySelectorAll('[name=quote]:checked')].map((one) => one.value)
    if (chosen.length) body.quotes = chosen.join(' ')
    await this.send(body)
    await this.show()
    $('report-told').textContent = 'Kept.'
  }

  async next() {
    const [step] = NEXT[this.now.stage]
    const body = this.step(step)
    if (step !== 'draft') body.version = this.now.version
    if (step === 'sign') body.hash = this.now.hash
    await this.send(body)
    await this.show()
    $('report-told').textContent = ''
  }

  step(step) {
    return { area: this.partnership, period: $('report-period').value, step }
  }

  send(body) {
    return this.ask('/v1/reports', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  }
}
