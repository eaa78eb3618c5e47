import type { ReactNode } from 'react'
import { ErrorSummary } from '../forms/error-summary'
import type { FieldError } from '../forms/form-state'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { UnbrokenDates } from './unbroken-dates'

const WIDTHS = { narrow: 'max-w-3xl', normal: 'max-w-6xl', wide: 'max-w-none' }

type Props = {
  title: string
  kicker?: ReactNode
  lead?: ReactNode
  breadcrumbs?: readonly Crumb[]
  actions?: ReactNode
  errors?: readonly FieldError[]
  width?: keyof typeof WIDTHS
  printLine?: string
  children?: ReactNode
}

/** One page: the way back, what has to be put right, the heading, and the matter itself. `printLine` (reference, date) stands on paper only, on top of each sheet. */
export function Page(props: Props) {
  const { title, kicker, lead, breadcrumbs = [], actions, errors = [], width = 'normal', printLine, children } = props
  return (
    <>
      {breadcrumbs.length > 0 ? <Breadcrumbs crumbs={breadcrumbs} /> : null}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pt-6 pb-16 sm:px-6 print:p-0">
        <div className={`${WIDTHS[width]} ${printLine ? 'print:table print:w-full print:table-fixed' : ''}`}>
          {printLine ? (
            <div className="hidden text-end text-dns-14N-130 print:table-header-group print:break-inside-avoid">
              <p className="pb-2">{printLine}</p>
            </div>
          ) : null}
          <ErrorSummary errors={errors} />
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <div className="min-w-0 max-w-200">
              {kicker ? <div className="mb-1 text-solid-gray-700">{kicker}</div> : null}
              <h1 className="text-std-24B-150 sm:text-std-32B-150">
                <UnbrokenDates>{title}</UnbrokenDates>
              </h1>
            </div>
            {actions ? <div className="flex flex-wrap gap-3 print:hidden">{actions}</div> : null}
          </div>
          {lead ? <div className="mt-3 max-w-prose text-std-17N-170">{lead}</div> : null}
          <div className="mt-8 space-y-10 print:mt-4">{children}</div>
        </div>
      </main>
    </>
  )
}
