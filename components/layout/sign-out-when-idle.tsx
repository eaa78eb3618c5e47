'use client'
import { useEffect, useRef } from 'react'

const SIGNS = ['input', 'keydown', 'pointerdown', 'scroll'] as const

/** Sends the sign-out form around it when nobody has touched the page for so long, so that nothing stays on the screen. */
export function SignOutWhenIdle({ minutes }: { minutes: number }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stop = new AbortController()
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => place.current?.closest('form')?.requestSubmit(), minutes * 60_000)
    }
    for (const sign of SIGNS) addEventListener(sign, wait, { signal: stop.signal, passive: true })
    wait()
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [minutes])
  return <span ref={place} hidden />
}
