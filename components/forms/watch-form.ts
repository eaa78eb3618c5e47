import { type Entries, fillIn, isTyped, readField, textsIn, typedIn } from './form-fields'
import { clearHere, findHere, leaveHere } from './left-here'

/** What there is to say about the saving of a form. */
export type News = {
  kind: 'saved' | 'recovered' | 'failed' | 'expired' | 'conflict' | 'gone' | 'refused' | 'restored' | 'left'
  time?: string
  by?: string
  texts?: { label: string; text: string }[]
  signInHref?: string
  putIn?: () => void
}
type Keeping = { to: string; action: string; revision?: number }
type Answer = { version?: number; at?: string; by?: string; key?: string; theirs?: Record<string, string> }

const PAUSE_MS = 1500
const LONGEST_MS = 8000
const RETRY_MS = [3000, 6000, 15_000, 30_000]
const PATIENCE_MS = 15_000

/** Saves a form after each pause in typing, and at the latest every few seconds; gives the way to stop. */
export function watchForm(form: HTMLFormElement, { to, action, revision }: Keeping, tell: (news: News) => void) {
  const versionNow = () => String(revision ?? readField(form, 'version'))
  const [uuid = '', owner = ''] = (readField(form, '_key') ?? '').split('~')
  const name = `${owner} ${action}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  let isDirty = false
  let isLeaving = false
  let failures = 0
  let sending: Promise<void> | null = null

  const typed = (): Entries => typedIn(form)
  const body = () => {
    const sent = new URLSearchParams([
      ...typed(),
      ['_key', readField(form, '_key') ?? ''],
      ['_action', action],
      ['_revision', String(revision)],
    ])
    const version = readField(form, 'version')
    if (version) sent.set('version', version)
    if ([...form.querySelectorAll('textarea')].every(({ value }) => value.trim() === '')) sent.set('_empty', 'yes')
    return sent
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, ms)
  }

  function touched() {
    isDirty = true
    since ||= Date.now()
    leaveHere(name, { version: versionNow(), at: Date.now(), entries: typed() })
    if (failures === 0) later(Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - Date.now())))
  }

  function save(): Promise<void> {
    clearTimeout(timer)
    sending ??= post().finally(() => {
      sending = null
    })
    return sending
  }

  async function post() {
    isDirty = false
    since = 0
    const answer = await fetch(to, { method: 'POST', body: body(), signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
      () => null,
    )
    const said: Answer | null = await answer?.json().catch(() => null)
    if (!answer || answer.status >= 500 || (answer.status < 400 && !said)) return fail()
    if (answer.ok && said) return saved(said)
    if (answer.status === 409 && said) return conflict(said)
    if (answer.status === 401) return expired()
    tell({ kind: answer.status === 404 ? 'gone' : 'refused' })
  }

  function saved({ version = 0, at: time }: Answer) {
    const kind = failures > 0 ? 'recovered' : 'saved'
    failures = 0
    note(version)
    if (isDirty) later(PAUSE_MS)
    else clearHere(name)
    tell({ kind, time })
  }

  function note(version: number) {
    const shown = form.elements.namedItem('version')
    if (revision !== undefined) revision = version
    else if (shown instanceof HTMLInputElement) shown.value = String(version)
  }

  /** The other text stays as it is; from here on this one is kept beside it, to be compared when it is sent. */
  function conflict({ key, version, at: time = '', by, theirs = {} }: Answer) {
    const hidden = form.elements.namedItem('_key')
    if (key && version && hidden instanceof HTMLInputElement) {
      hidden.value = key
      revision = version
    }
    if (!isDirty) clearHere(name)
    tell({ kind: 'conflict', time: inWords(time), by, texts: textsIn(form, Object.entries(theirs)) })
  }

  function expired() {
    if (!isDirty) clearHere(name)
    const here = `${location.pathname}?post=${uuid}`
    tell({ kind: 'expired', signInHref: `/sign-in?next=${encodeURIComponent(here)}` })
  }

  function fail() {
    isDirty = true
    later(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? PAUSE_MS)
    failures += 1
    tell({ kind: 'failed' })
  }

  async function submit(event: SubmitEvent) {
    if (isLeaving || !(isDirty || sending)) {
      isLeaving = true
      return
    }
    event.preventDefault()
    await sending
    if (isDirty) await save()
    isLeaving = true
    form.requestSubmit(event.submitter)
  }

  function leave() {
    if (isDirty && !isLeaving) navigator.sendBeacon(to, body())
  }

  function online() {
    if (isDirty) void save()
  }

  function input(event: Event) {
    if (!(event instanceof InputEvent && event.isComposing)) touched()
  }

  function findLeft() {
    const left = findHere(name)
    const now = JSON.stringify(typed())
    if (!left || JSON.stringify(left.entries) === now) return clearHere(name)
    const time = inWords(left.at)
    const putIn = () => {
      fillIn(form, left.entries)
      touched()
      tell({ kind: 'restored', time })
    }
    if (left.version === versionNow()) return putIn()
    tell({ kind: 'left', time, texts: textsIn(form, left.entries), putIn })
  }

  const stop = new AbortController()
  const { signal } = stop
  form.addEventListener('input', input, { signal })
  form.addEventListener('compositionend', touched, { signal })
  form.addEventListener('submit', submit, { signal })
  addEventListener('pagehide', leave, { signal })
  addEventListener('online', online, { signal })
  findLeft()
  if (isTyped(form)) touched()
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

function inWords(moment: string | number): string {
  return new Date(moment).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })
}
