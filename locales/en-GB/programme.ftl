### Programmes: what is due, alerts, the way of a participant, kits.
