import { vi } from 'vitest'

// One process runs many files: packages stay loaded, our own modules begin anew, so that nothing of one file is known to the next.
vi.resetModules()
