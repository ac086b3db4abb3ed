import { Actions } from './actions.mjs'
import { Correct } from './correct.mjs'
import { Reports } from './reports.mjs'
import { Themes } from './themes.mjs'
import { signIn, signOut, whoIsHere } from './sign-in.mjs'

const FACETS = { theme: 'Theme', group: 'Who spoke', need: 'Need', sentiment: 'Feeling', ageBand: 'Age', setting: 'Place' }
const FEELING = { '-1': 'unhappy', 0: 'neutral', 1: 'happy' }
const $ = (id) => document.getElementById(id)
const state = { filters: {}, q: '', next: null, nextWaiting: null }
let settings
let person
let partnership
let actions
let reports
let correct
let themes
/** Names of the partnership's own themes by code; those that can be given now. */
const own = { names: {}, used: {} }

/** Asks the API; a refusal is thrown in its own words. */
async function ask(path, options = {}) {
  const answer = await fetch(path, { ...options, headers: { ...options.headers, Authorization: 'Bearer ' + person.token } })
  const body = await answer.json().catch(() => ({}))
  if (answer.ok) return body
  throw new Error(body.errors?.[0]?.detail ?? body.detail ?? body.title ?? body.message ?? 'That did not work.')
}

/** A page that only who signed in may see, in a tab of its own. It lies at no address, so its style is asked for by the whole one. */
async function preview(path) {
  const answer = await fetch(path, { headers: { Authorization: 'Bearer ' + person.token } })
  if (!answer.ok) throw new Error('There is nothing to look at yet.')
  const type = answer.headers.get('Content-Type') ?? ''
  const shown = type.startsWith('text/html')
    ? new Blob([(await answer.text()).replace('href="/reports/style.css"', `href="${location.origin}/reports/style.css"`)], { type })
    // Data and scripts for a voice are shown as what they are: text.
    : new Blob([await answer.arrayBuffer()], { type: type.startsWith('application/pdf') ? type : 'text/plain; charset=utf-8' })
  window.open(URL.createObjectURL(shown), '_blank', 'noopener')
}

async function attempt(work) {
  $('trouble').hidden = true
  try { await work() } catch (refused) {
    $('trouble').textContent = refused.message
    $('trouble').hidden = false
  }
}

const named = (kind, code) => kind === 'sentiment' ? FEELING[code] : (kind === 'theme' ? own.names[code] : undefined) ?? settings.names?.[kind]?.[code] ?? code.replace(/^own-/, '').replaceAll('-', ' ')

/** The text with its matches marked and what was taken out shown as such; highlights are in code points. */
function words(text, highlights = []) {
  const points = Array.from(text)
  const parts = []
  let at = 0
  const plain = (end) => {
    for (const piece of points.slice(at, end).join('').split(/(\[[A-Z_]+\])/)) {
      if (/^\[[A-Z_]+\]$/.test(piece)) parts.push(Object.assign(document.createElement('span'), { className: 'taken', textContent: piece.slice(1, -1).toLowerCase().replaceAll('_', ' ') }))
      else if (piece) parts.push(piece)
    }
  }
  for (const { start, end } of highlights) {
    plain(start)
    parts.push(Object.assign(document.createElement('mark'), { textContent: points.slice(start, end).join('') }))
    at = end
  }
  plain(points.length)
  return parts
}

function fill(template, item) {
  const row = $(template).content.cloneNode(true).firstElementChild
  row.querySelector('[data-group]').textContent = item.group
  row.querySelector('[data-week]').textContent = item.week
  row.querySelector('[data-text]').append(...words(item.text, item.highlights))
  return row
}

const items = (texts) => texts.map((text) => Object.assign(document.createElement('li'), { textContent: text }))

async function search(more) {
  const asked = new URLSearchParams({ partnership, ...state.filters })
  if (state.q) asked.set('q', state.q)
  if (more) asked.set('page', state.next)
  const found = await ask('/v1/insight/search?' + asked)
  state.next = found.next ?? null
  $('more').hidden = !state.next
  $('total').textContent = found.total === 0 ? 'Nothing found: try fewer words, or take a filter away.' : found.total === 1 ? '1 comment' : `${found.total.toLocaleString('en-GB')} comments`
  if (!more) $('results').replaceChildren()
  for (const item of found.items) {
    const row = fill('result-template', item)
    row.querySelector('[data-feeling]').textContent = FEELING[item.sentiment] ?? ''
    row.querySelector('[data-themes]').append(...items(item.themes.map((code) => named('theme', code))))
    correct?.offer(row, item.id, (answer, codes) => corrected(row, answer, codes))
    $('results').append(row)
  }
  if (!more) facets(found.facets)
}

/** Shows at once what the index will show in a moment. */
function corrected(row, answer, codes) {
  const told = answer.state === 'held' ? 'It is held again, and waits for a person. Those who must act are told.' : 'Corrected. Search follows in a few seconds.'
  const status = Object.assign(document.createElement('p'), { className: 'total', textContent: told, tabIndex: -1 })
  row.querySelector('[data-themes]').replaceChildren(...items(codes.map((code) => named('theme', code))))
  row.querySelector('.correct').replaceWith(status)
  status.focus()
}

function choose(kind, code) {
  if (code === null) delete state.filters[kind]
  else state.filters[kind] = code
  attempt(() => search(false))
}

function facets(found) {
  $('chosen').replaceChildren(...Object.entries(state.filters).map(([kind, code]) => {
    const item = document.createElement('li')
    const button = Object.assign(document.createElement('button'), { textContent: named(kind, code), title: 'Take this filter away' })
    button.addEventListener('click', () => choose(kind, null))
    item.append(button)
    return item
  }))
  $('facets').replaceChildren(...Object.entries(FACETS).filter(([kind]) => !(kind in state.filters) && Object.keys(found[kind] ?? {}).length > 0).map(([kind, title]) => {
    const box = Object.assign(document.createElement('div'), { className: 'facet' })
    box.append(Object.assign(document.createElement('h2'), { textContent: title }))
    const counts = Object.entries(found[kind]).sort((a, b) => b[1] - a[1]).slice(0, 10)
    for (const [code, count] of counts) {
      const button = document.createElement('button')
      button.append(Object.assign(document.createElement('span'), { textContent: named(kind, code) }), Object.assign(document.createElement('span'), { className: 'n', textContent: count }))
      button.addEventListener('click', () => choose(kind, code))
      box.append(button)
    }
    return box
  }))
}

async function waiting(more) {
  const asked = new URLSearchParams({ partnership, limit: 25 })
  if (more) asked.set('page', state.nextWaiting)
  const found = await ask('/v1/review/queue?' + asked)
  state.nextWaiting = found.next ?? null
  $('more-waiting').hidden = !state.nextWaiting
  $('waiting-count').textContent = found.total || ''
  $('waiting-total').textContent = found.total === 0 ? 'Nothing waits.' : found.total === 1 ? '1 waits' : `${found.total} wait`
  if (!more) $('queue').replaceChildren()
  for (const item of found.items) {
    const row = fill('held-template', item)
    row.classList.add(item.tier)
    row.querySelector('[data-tier]').textContent = item.tier === 'none' ? 'for a person to read' : item.tier
    row.querySelector('[data-reasons]').append(...items(item.reasons))
    row.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault()
      attempt(() => decide(item, event.submitter.value, new FormData(event.target)))
    })
    correct.offer(row, item.id, () => attempt(async () => {
      await waiting(false)
      $('waiting-total').focus()
    }))
    $('queue').append(row)
  }
}

async function decide(item, decision, form) {
  const body = { decision, reason: form.get('reason'), version: item.version }
  if (decision === 'refer') body.to = form.get('to') || 'MASH'
  await ask(`/v1/review/${item.id}?` + new URLSearchParams({ partnership }), {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  })
  await waiting(false)
}

/** The views that this person has, the first the one to begin with. */
function views() {
  const mine = []
  if (person.readsIn.includes(partnership)) mine.push('search', 'themes', 'actions')
  if (person.decidesIn.includes(partnership)) mine.push('waiting')
  if (reportAreas().length > 0) mine.push('report')
  return mine
}

/** Places whose reports this person is something to: a hub also to the region's, the scrutineer to all. */
function reportAreas() {
  const all = Object.keys(settings.areas ?? {})
  const codes = person.reports.flatMap(([role, where]) => role === 'scrutineer' ? all : role === 'hub' ? [where, settings.region] : [where])
  return [...new Set(codes)]
}

function view() {
  const mine = views()
  const asked = location.hash.slice(1)
  const shown = mine.includes(asked) ? asked : mine[0]
  for (const one of ['search', 'waiting', 'themes', 'actions', 'report']) {
    $(one).hidden = one !== shown
    $('tab-' + one).hidden = !mine.includes(one)
    if (one === shown) $('tab-' + one).setAttribute('aria-current', 'page')
    else $('tab-' + one).removeAttribute('aria-current')
  }
  const show = { search: () => search(false), waiting: () => waiting(false), themes: () => themes.show(), actions: () => actions.show(), report: () => reports.show() }
  attempt(show[shown])
}

settings = await (await fetch('/lead/settings.json')).json()
$('demonstration').hidden = settings.demonstration !== 'yes'
$('sign-in').addEventListener('click', () => signIn(settings))
$('sign-out').addEventListener('click', signOut)
person = await whoIsHere(settings)
partnership = person?.readsIn[0] ?? ''
if (!person || views().length === 0) {
  $('signed-out').hidden = false
  if (person) {
    $('trouble').textContent = 'Your role reads what is published.'
    $('trouble').hidden = false
    $('sign-out').hidden = false
  }
} else {
  const place = partnership || person.reports[0][1]
  $('where').textContent = settings.areas?.[place] ?? settings.partnerships?.[place] ?? place
  $('tabs').hidden = $('sign-out').hidden = false
  $('ask').addEventListener('submit', (event) => {
    event.preventDefault()
    state.q = $('q').value.trim()
    attempt(() => search(false))
  })
  $('more').addEventListener('click', () => attempt(() => search(true)))
  $('more-waiting').addEventListener('click', () => attempt(() => waiting(true)))
  const names = settings.names?.theme ?? {}
  actions = new Actions({ ask, attempt, partnership, themes: names, mayAct: person.actsIn.includes(partnership) })
  reports = new Reports({ ask, attempt, open: preview, areas: reportAreas(), names: settings.areas ?? {}, themes: names })
  themes = new Themes({
    ask, attempt, partnership, mayAct: person.actsIn.includes(partnership),
    learn: (known) => {
      own.names = Object.fromEntries(known.map((item) => [item.code, item.name]))
      own.used = Object.fromEntries(known.filter((item) => !item.retired).map((item) => [item.code, item.name]))
    },
  })
  if (person.decidesIn.includes(partnership)) {
    correct = new Correct({ ask, partnership, themes: () => ({ ...names, ...own.used }), needs: settings.names?.need ?? {} })
  }
  if (views().includes('themes')) await attempt(() => themes.read())
  addEventListener('hashchange', view)
  view()
  if (views().includes('waiting') && $('waiting').hidden) {
    ask('/v1/review/queue?' + new URLSearchParams({ partnership, limit: 1 })).then((found) => { $('waiting-count').textContent = found.total || '' }, () => {})
  }
}
