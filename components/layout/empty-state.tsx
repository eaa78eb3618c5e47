import type { ReactNode } from 'react'

/** Nothing here yet: says so plainly and what can be done. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="max-w-prose rounded-8 border border-dashed border-solid-gray-420 px-5 py-6">
      <p className="font-700 text-solid-gray-900">{title}</p>
      {children ? <div className="mt-2">{children}</div> : null}
    </div>
  )
}
