import { Count } from './main-navigation'

type Tab = { href: string; label: string; current: boolean; count?: number }

/** Views of the same thing, each with its own address. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-solid-gray-420">
      <ul className="flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="-mb-px flex min-h-11 items-center gap-1.5 border-b-4 border-transparent px-3 leading-130 hover:border-solid-gray-420 aria-[current=page]:border-blue-900 aria-[current=page]:font-700 text-solid-gray-800 no-underline aria-[current=page]:text-blue-900"
            >
              {tab.label}
              {tab.count === undefined ? null : <Count count={tab.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
