/** The themes that a partnership adds to the framework: listed, added, changed, retired. */
const $ = (id) => document.getElementById(id)
const FEWEST = 5

/** A code from a name: small letters with hyphens between, as the service asks. */
export const codeOf = (name) => 'own-' + name.normalize('NFD').toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 36).replace(/-+$/, '')

export class Themes {
  /**
   * @param ask asks the API and throws a refusal in its own words
   * @param attempt does something and shows a refusal
   * @param learn takes the names by code whenever they are read
   */
  constructor({ ask, attempt, partnership, mayAct, learn }) {
    Object.assign(this, { ask, attempt, partnership, mayAct, learn })
    this.form = $('theme-form')
    this.changed = null
    $('add-theme').hidden = !mayAct
    $('add-theme').addEventListener('click', () => this.open(null))
    $('leave-theme').addEventListener('click', () => this.close())
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.keep()
    })
  }

  address(code) {
    return `/v1/review/themes${code ? '/' + code : ''}?` + new URLSearchParams({ partnership: this.partnership })
  }

  async read() {
    this.items = (await this.ask(this.address())).items
    this.learn(this.items)
  }

  async show() {
    await this.read()
    const used = this.items.filter((item) => !item.retired).length
    $('themes-total').textContent = this.items.length === 0 ? 'There is none yet.' : `${used} in use, ${this.items.length - used} retired`
    $('theme-list').replaceChildren(...this.items.map((item) => this.row(item)))
  }

  row(item) {
    const row = $('theme-template').content.cloneNode(true).firstElementChild
    const put = (name, text) => { row.querySelector(`[data-${name}]`).textContent = text }
    put('name', item.name)
    put('state', item.retired ? 'retired: it is told no more' : '')
    put('count', `${item.examples.length} examples`)
    put('definition', item.definition)
    const change = row.querySelector('[data-change]')
    const retire = row.querySelector('[data-retire]')
    change.hidden = retire.hidden = !this.mayAct
    retire.textContent = item.retired ? 'Use it again' : 'Retire'
    change.setAttribute('aria-label', `Change ${item.name}`)
    retire.setAttribute('aria-label', `${retire.textContent}: ${item.name}`)
    change.addEventListener('click', () => this.open(item))
    retire.addEventListener('click', () => this.attempt(async () => {
      await this.write(item.code, { ...this.body(item), retired: !item.retired })
      await this.show()
    }))
    return row
  }

  body({ name, definition, examples, retired, version }) {
    return { name, definition, examples, retired, version }
  }

  open(item) {
    this.changed = item
    this.form.reset()
    const { name, definition, examples } = this.form.elements
    if (item) {
      name.value = item.name
      definition.value = item.definition
      examples.value = item.examples.join('\n')
    }
    $('theme-form-title').textContent = item ? 'Change a theme' : 'Add a theme'
    $('theme-trouble').hidden = true
    this.form.hidden = false
    name.focus()
  }

  close() {
    this.form.hidden = true
    $('add-theme').focus()
  }

  write(code, body) {
    return this.ask(this.address(code), { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  }

  async keep() {
    const { name, definition, examples } = this.form.elements
    const lines = examples.value.split('\n').map((line) => line.trim()).filter(Boolean)
    const code = this.changed?.code ?? codeOf(name.value)
    try {
      if (lines.length < FEWEST) throw new Error(`Give ${FEWEST} examples or more, one a line: there are ${lines.length}.`)
      if (code === 'own-') throw new Error('Give a name with letters from a to z: its code is made of them.')
      if (!this.changed && this.items?.some((item) => item.code === code)) throw new Error('There is a theme of that name. Change that one, or give another name.')
      await this.write(code, {
        name: name.value, definition: definition.value, examples: lines,
        retired: this.changed?.retired ?? false, version: this.changed?.version ?? 0,
      })
      this.close()
      await this.show()
    } catch (refused) {
      $('theme-trouble').textContent = refused.message
      $('theme-trouble').hidden = false
    }
  }
}
