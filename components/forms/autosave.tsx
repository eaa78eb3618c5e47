'use client'
import { useEffect, useRef, useState } from 'react'
import { type News, watchForm } from './watch-form'

type Words = Record<News['kind'] | 'lastSaved' | 'signIn' | 'putIn', string>
type Props = { to: string; action: string; revision?: number; last: string; words: Words }

const WARNING = 'border-t-4 border-orange-800 bg-white py-3'

const fill = (words: string, { time = '', by = '' }: News) => words.replace('{time}', time).replace('{by}', by)

/**
 * Saves the form around it while somebody types. Says so once, and again only when something is different: it cannot save,
 * it can again, the session has ended, somebody else was there first. The fields stay the browser's own.
 */
export function Autosave({ to, action, revision, last, words }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [news, setNews] = useState<News | null>(null)
  const [line, setLine] = useState(last)

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    return watchForm(form, { to, action, revision }, (told) => {
      if (told.kind === 'saved' || told.kind === 'recovered') setLine(fill(words.lastSaved, told))
      setNews((before) => (before?.kind === told.kind && !told.texts ? before : told))
    })
  }, [to, action, revision, words])

  const isCalm = news === null || news.kind === 'saved' || news.kind === 'recovered' || news.kind === 'restored'
  return (
    <div ref={place} className={isCalm ? 'text-solid-gray-700' : `${WARNING} ${news.texts ? '' : 'sticky bottom-0'}`}>
      <p
        aria-live="polite"
        className={isCalm && news?.kind !== 'restored' ? 'sr-only' : 'font-700 text-solid-gray-900'}
      >
        {news ? fill(words[news.kind], news) : ''}
      </p>
      {news?.signInHref ? <a href={news.signInHref}>{words.signIn}</a> : null}
      {news?.texts ? (
        <dl className="mt-2 max-w-prose">
          {news.texts.map(({ label, text }) => (
            <div key={label}>
              <dt className="font-700">{label}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {news?.putIn ? (
        <button type="button" onClick={news.putIn} className="min-h-11 cursor-pointer text-blue-1000 underline">
          {words.putIn}
        </button>
      ) : null}
      <p>{line}</p>
    </div>
  )
}
