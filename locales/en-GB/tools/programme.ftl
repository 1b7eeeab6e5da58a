### Programmes: what the program itself says of steps, their fields and their lists.
