/** "You said, we did": a partnership's actions of one quarter, listed, added and changed. */
import { quarters } from './quarters.mjs'

const $ = (id) => document.getElementById(id)
const STATUS = { planned: 'Planned', 'under-way': 'Under way', done: 'Done', 'could-not': 'We could not' }
const OWNER = { council: 'Council', police: 'Police', nhs: 'NHS', education: 'Education' }
const FIELDS = ['theme', 'owner', 'said', 'status', 'deed', 'due', 'evidence', 'because', 'child']

const drawn = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, '0')).join('')

export class Actions {
  /**
   * @param ask asks the API and throws a refusal in its own words
   * @param attempt does something and shows a refusal
   * @param themes names by code
   */
  constructor({ ask, attempt, partnership, themes, mayAct }) {
    Object.assign(this, { ask, partnership, mayAct, themes })
    this.form = $('action-form')
    this.changed = null
    $('action-quarter').replaceChildren(...quarters(new Date(), 9).map((one) => new Option(one, one)))
    // What was said last is answered first: the quarter that is over.
    $('action-quarter').selectedIndex = 1
    this.form.elements.theme.replaceChildren(...Object.entries(themes).map(([code, name]) => new Option(name, code)))
    $('add-action').hidden = !mayAct
    $('action-quarter').addEventListener('change', () => attempt(() => this.show()))
    $('add-action').addEventListener('click', () => this.open(null))
    $('leave-action').addEventListener('click', () => this.close())
    this.form.elements.status.addEventListener('change', () => this.fit())
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.keep()
    })
  }

  async show() {
    const asked = new URLSearchParams({ partnership: this.partnership, quarter: $('action-quarter').value })
    const { items } = await this.ask('/v1/actions?' + asked)
    $('actions-total').textContent = items.length === 0 ? 'Nothing is written for this quarter yet.' : items.length === 1 ? '1 action' : `${items.length} actions`
    $('action-list').replaceChildren(...items.map((item) => this.row(item)))
  }

  row(item) {
    const row = $('action-template').content.cloneNode(true).firstElementChild
    const put = (name, text) => { row.querySelector(`[data-${name}]`).textContent = text ?? '' }
    put('theme', this.themes[item.theme] ?? item.theme)
    put('status', STATUS[item.status])
    put('owner', OWNER[item.owner])
    put('due', item.due ? `due ${item.due}` : '')
    put('said', item.said)
    put('deed', item.deed ?? `Because: ${item.because}`)
    const change = row.querySelector('[data-change]')
    change.hidden = !this.mayAct
    change.setAttribute('aria-label', `Change the action about ${this.themes[item.theme] ?? item.theme}`)
    change.addEventListener('click', () => this.open(item))
    return row
  }

  open(item) {
    this.changed = item
    this.id = item?.id ?? drawn()
    this.form.reset()
    if (item) for (const name of FIELDS) this.form.elements[name].value = item[name] ?? ''
    $('action-form-title').textContent = item ? 'Change an action' : 'Add an action'
    $('action-trouble').hidden = true
    this.form.hidden = false
    this.fit()
    this.form.elements.theme.focus()
  }

  close() {
    this.form.hidden = true
    $('action-quarter').focus()
  }

  /** Only the fields that the status has. */
  fit() {
    const status = this.form.elements.status.value
    for (const label of this.form.querySelectorAll('[data-for]')) {
      label.hidden = !label.dataset.for.split(' ').includes(status)
      const field = label.querySelector('input, textarea')
      field.required = !label.hidden && !(field.name === 'evidence' && status === 'under-way')
    }
  }

  async keep() {
    const body = { version: this.changed?.version ?? 0, quarter: this.changed?.quarter ?? $('action-quarter').value }
    for (const name of FIELDS) {
      const field = this.form.elements[name]
      if (!field.closest('label').hidden && field.value.trim()) body[name] = field.value
    }
    try {
      await this.ask(`/v1/actions/${this.id}?` + new URLSearchParams({ partnership: this.partnership }), {
        method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
      })
      this.close()
      await this.show()
    } catch (refused) {
      $('action-trouble').textContent = refused.message
      $('action-trouble').hidden = false
    }
  }
}
