import type { ReactNode } from 'react'

type Props = { title: string; href?: string; meta?: ReactNode; as?: 'h2' | 'h3'; children?: ReactNode }

/** One thing among several, small enough to compare; its title leads to it. */
export function Card({ title, href, meta, as: Heading = 'h3', children }: Props) {
  return (
    <article className="flex flex-col rounded-12 border border-solid-gray-300 bg-white p-5">
      <Heading className="text-std-18B-160">{href ? <a href={href}>{title}</a> : title}</Heading>
      {meta ? <div className="mt-1 text-dns-14N-130 text-solid-gray-700">{meta}</div> : null}
      {children ? <div className="mt-2">{children}</div> : null}
    </article>
  )
}

/** Cards side by side, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
}
