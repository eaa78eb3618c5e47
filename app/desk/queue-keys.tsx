'use client'

import { useEffect } from 'react'

const GOES: Record<string, string> = {
  q: '/desk',
  t: '/desk/today',
  i: '/desk/intake',
  s: '/supports',
  f: '/desk/follow-ups',
}
const ACTS: Record<string, string> = { a: 'assign', t: 'theme', p: 'priority', r: 'remind' }
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog'

/** The keys of the queue. They do nothing while somebody types or converts, and move nothing but the focus, which everybody sees. */
export function QueueKeys() {
  useEffect(() => {
    let going = false
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (isConverting(event) || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof Element && target.closest(TYPING)) return
      const went = going
      going = key === 'g'
      if (went ? go(key) : act(key, target)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return null
}

/** A key that goes to the Japanese input: while it converts, and the one that ends it, which browsers mark differently. */
function isConverting({ isComposing, keyCode, key }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229 || key === 'Process'
}

function go(key: string): boolean {
  const to = GOES[key]
  if (to) window.location.assign(to)
  return to !== undefined
}

function act(key: string, target: EventTarget | null): boolean {
  const row = document.activeElement?.closest('tr[data-row]') ?? null
  if (key === 'j' || key === 'k') return move(row, key === 'j' ? 1 : -1)
  if (key === 'x') return press(row?.querySelector('input'))
  if (key === 'o') return press(row?.querySelector('th a'))
  if (key === 'Enter') return target instanceof HTMLInputElement && press(row?.querySelector('th a'))
  if (key === '/') return press(document.querySelector('a[href="/desk/search"]'))
  if (key === '?') return showSheet()
  const deed = ACTS[key]
  if (!deed) return false
  if (!document.querySelector('tr[data-row] input:checked')) press(row?.querySelector('input'))
  return press(document.querySelector(`button[data-act=${deed}]`))
}

function move(row: Element | null, by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll('tr[data-row]')]
  const at = row ? rows.indexOf(row) + by : by === 1 ? 0 : rows.length - 1
  const link = rows[at]?.querySelector<HTMLElement>('th a')
  link?.focus()
  return link !== undefined && link !== null
}

function press(element: HTMLElement | null | undefined): boolean {
  element?.click()
  return Boolean(element)
}

function showSheet(): boolean {
  const sheet = document.querySelector<HTMLDialogElement>('#key-sheet')
  sheet?.showModal()
  return sheet !== null
}
