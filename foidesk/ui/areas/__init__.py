"""Business areas on the desk: asked on the case sheet, chased beside the register."""
