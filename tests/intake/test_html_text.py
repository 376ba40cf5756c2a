"""HTML mail as plain text."""

import pytest

from foidesk.intake.html_text import text_of_html

PAGES = [
    ("paragraphs", "<p>One<p>Two</p>", "One\n\nTwo"),
    ("line breaks", "One<br>Two<br/><br/>Three", "One\nTwo\n\nThree"),
    ("divs, as Outlook writes", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
    ("entities", "&pound;5 &amp; more&nbsp;&ndash; &#8364;6 &unknown;", "£5 & more – €6 &unknown;"),
    ("blanks", "<p>  many\n   blanks\there </p>", "many blanks here"),
    (
        "head, style and script",
        "<head><title>T</title><style>p{}</style></head><script>x()</script>Word",
        "Word",
    ),
    ("numbered list", "<ol><li>How many?<li>Why?</ol>After", "1. How many?\n2. Why?\n\nAfter"),
    ("bullets within", "<ol><li>One<ul><li>a<li>b</ul><li>Two</ol>", "1. One\n  - a\n  - b\n2. Two"),
    (
        "a quotation",
        "New<blockquote>Old<blockquote>Older</blockquote></blockquote>",
        "New\n\n> Old\n>\n> > Older",
    ),
    ("a link", '<a href="https://a.example/x">here</a>', "here <https://a.example/x>"),
    ("a link that shows itself", '<a href="https://a.example/">https://a.example</a>', "https://a.example"),
    ("a link that does something", '<a href="javascript:x()">here</a>', "here"),
    ("an address", '<a href="mailto:a@example.org">a@example.org</a>', "a@example.org"),
    ("a table", "<table><tr><td>a</td><td>1</td></tr><tr><td>b<td></table>", "a\t1\nb"),
    ("preformatted", "<pre>a\n   b</pre>", "a\n   b"),
    ("a picture's words", '<img alt="A swan" src="http://track.example/x.gif">', "A swan"),
    ("damaged", "<p>One <b>two</p></i> three</div> <ul><li>four", "One two\n\nthree\n\n- four"),
    ("a comment", "a<!-- hidden -->b", "ab"),
    ("a lonely sign", "5 < 6 > 4", "5 < 6 > 4"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("page", "text"), [one[1:] for one in PAGES], ids=[one[0] for one in PAGES])
def test_it_reads_as_it_looks(page, text):
    assert "\n".join(line.rstrip() for line in text_of_html(page).split("\n")) == text
