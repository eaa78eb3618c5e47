import type { Entries } from './form-fields'

type Left = { version: string; at: number; entries: Entries }

const PREFIX = 'madoguchi-text '
const LONGEST_MS = 7 * 24 * 3600 * 1000

/** At a shared terminal nothing is left behind, not for a moment. */
function mayLeave(): boolean {
  return document.documentElement.dataset.terminal !== 'shared'
}

/** Leaves what was typed in this browser until it has been saved; for its writer and this form alone. */
export function leaveHere(name: string, left: Left): void {
  try {
    if (mayLeave()) localStorage.setItem(PREFIX + name, JSON.stringify(left))
  } catch {
    // A browser that refuses or is full: the server keeps the text all the same.
  }
}

/** Takes it away again: it is saved. */
export function clearHere(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // As above.
  }
}

/** What was left here and never saved; what is older than a week goes. */
export function findHere(name: string): Left | null {
  try {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) {
      if (!mayLeave() || Date.now() - read(key).at > LONGEST_MS) localStorage.removeItem(key)
    }
    return localStorage.getItem(PREFIX + name) ? read(PREFIX + name) : null
  } catch {
    return null
  }
}

function read(key: string): Left {
  return JSON.parse(localStorage.getItem(key) ?? '{"at":0,"entries":[]}')
}
