import { blackoutEndDoor } from '@/app/_profile/blackout-doors'

export const { GET, POST } = blackoutEndDoor()
