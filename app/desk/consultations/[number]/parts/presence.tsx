'use client'

import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** Who else has the consultation open, in words; says every minute that this page is open too. A missed minute is made up for by the next. */
export function Presence({ to, said }: { to: string; said: string }) {
  const [words, setWords] = useState(said)
  useEffect(() => {
    const beat = () =>
      fetch(to, { method: 'POST', headers: { 'x-heartbeat': '1' } })
        .then(async (answer) => (answer.ok ? setWords(await answer.text()) : undefined))
        .catch(() => undefined)
    beat()
    const timer = setInterval(beat, MINUTE_MS)
    return () => clearInterval(timer)
  }, [to])
  return (
    <div aria-live="polite" className="print:hidden">
      {words ? <p className="rounded-8 border border-blue-900 bg-blue-50 px-4 py-2">{words}</p> : null}
    </div>
  )
}
