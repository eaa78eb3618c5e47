import { contactDoor } from '@/app/_partners/doors'

export const { GET, POST } = contactDoor()
