/** One thing to put right: which field, and what to do, already in the reader's language. An empty field means the form as a whole. */
export type FieldError = { field: string; message: string }

/** Where the text of a form is kept while it is being written, when that was done last and by whom. With a revision it is kept for its writer alone, without one in the record, whose version the form carries. */
export type Keeping = { to: string; action: string; revision?: number; savedAt?: Date; savedBy?: string }

/** A form as it was last left: its key, what was typed, what has to be put right, how its text is kept, and other texts for it that wait. */
export type FormState = {
  key: string
  typed: Record<string, string | string[]>
  errors: FieldError[]
  notice?: string
  keep?: Keeping
  unsent?: readonly { href: string; at: Date }[]
}

/** What a person may choose in a list, a radio group or a set of checkboxes. */
export type Option = { value: string; label: string; hint?: string }
