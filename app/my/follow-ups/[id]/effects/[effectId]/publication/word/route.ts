import { publicationDoor } from '@/app/_publication/door'

export const { GET, POST } = publicationDoor('/my/follow-ups')
