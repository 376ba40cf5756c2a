"""Past requests like the one in hand: listed, opened beside it, and their paragraphs put first."""
