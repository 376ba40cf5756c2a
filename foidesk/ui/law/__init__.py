"""The law behind the field one is in, one key away: found by its name, shown in a card."""
