"""Makes the PDF files of PdfProducersTest: one story, laid out by several programs.

Needs Python with reportlab and fpdf2, Chromium, and the Liberation fonts. Run it in this folder.
"""
import datetime
import pathlib
import subprocess
import tempfile

from fpdf import FPDF
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

HEADLINE = "Ferry line to the islands approved"
STORY = pathlib.Path("text.txt").read_text().strip().split("\n\n")
WIDTH, HEIGHT = A4
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14, alignment=TA_JUSTIFY, spaceAfter=8)
TITLE = ParagraphStyle("title", fontName="Times-Bold", fontSize=20, leading=24, spaceAfter=10)


def page_furniture(page, _):
    page.saveState()
    page.setFont("Helvetica", 8)
    page.drawString(60, HEIGHT - 40, "The Westhaven Courier")
    page.drawRightString(WIDTH - 60, HEIGHT - 40, "Friday, 14 July 2023")
    page.drawCentredString(WIDTH / 2, 30, f"Page {page.getPageNumber()} of 2")
    page.restoreState()


def reportlab_flow(name, frames, flowables):
    """Paragraphs that flow through frames and pages, below running heads."""
    document = BaseDocTemplate(name, pagesize=A4, invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=page_furniture))
    document.build(flowables)


def wrapped(text, width, size, hyphenates):
    lines, line = [], ""
    fits = lambda words: stringWidth(words.strip(), "Times-Roman", size) <= width
    for word in text.split():
        if not fits(f"{line} {word}") and hyphenates and len(word) > 9:
            for cut in range(len(word) - 4, 3, -1):
                if fits(f"{line} {word[:cut]}-"):
                    lines.append(f"{line} {word[:cut]}-".strip())
                    line, word = "", word[cut:]
                    break
        if fits(f"{line} {word}"):
            line = f"{line} {word}".strip()
        else:
            lines.append(line)
            line = word
    return lines + [line]


def drawn(page, x, y, text, font="Times-Roman", size=10, spacing=0):
    words = page.beginText(x, y)
    words.setFont(font, size)
    words.setCharSpace(spacing)
    words.textOut(text)
    words.setCharSpace(0)
    page.drawText(words)


def reportlab_rows():
    """Three columns drawn row by row, with hyphens, a spaced headline and text along the margin."""
    page = canvas.Canvas("reportlab-rows.pdf", pagesize=A4, invariant=1)
    lines = [line for text in STORY for line in wrapped(text, 150, 10, True)]
    rows = -(-len(lines) // 3)
    drawn(page, 60, 760, HEADLINE, "Helvetica-Bold", 16, 3)
    page.saveState()
    page.translate(25, 300)
    page.rotate(90)
    drawn(page, 0, 0, "Copy of Dan Fourth - not for redistribution", "Helvetica", 8)
    page.restoreState()
    for row in range(rows):
        for column, x in enumerate((60, 230, 400)):
            at = column * rows + row
            if at < len(lines):
                drawn(page, x, 720 - 13 * row, lines[at])
    drawn(page, WIDTH / 2, 30, "- 7 -", "Helvetica", 8)
    page.save()


def reportlab_dropcap():
    """A drop cap, a paragraph of spaced letters, and words that are hyphenated across pages."""
    page = canvas.Canvas("reportlab-dropcap.pdf", pagesize=A4, invariant=1)
    drawn(page, 60, 673, STORY[0][0], "Times-Bold", 38)
    first = wrapped(STORY[0][1:], 380, 12, False)
    for row, line in enumerate(first):
        drawn(page, 92 if row < 3 else 60, 690 - 14 * row, line, size=12)
    y = 690 - 14 * len(first) - 10
    number = 1
    for at, text in enumerate(STORY[1:]):
        y -= 10 if at else 0
        for line in wrapped(text, 430, 12, True):
            if y < 560 and number < 3:
                foot(page, number)
                page.showPage()
                number += 1
                y = 690
            drawn(page, 60, y, line, size=12, spacing=0.8 if at == 1 else 0)
            y -= 14
    foot(page, number)
    page.save()


def foot(page, number):
    drawn(page, 60, 30, "Westhaven Courier", "Helvetica", 8)
    drawn(page, WIDTH - 66, 30, str(number), "Helvetica", 8)


class Sheet(FPDF):
    def header(self):
        self.set_font("Helvetica", size=8)
        self.cell(0, 8, f"THE WESTHAVEN COURIER   |   {self.page_no()}", align="R")
        self.ln(12)

    def footer(self):
        self.set_y(-15)
        self.set_font("Helvetica", size=8)
        self.cell(0, 8, "(c) Westhaven Courier 2023", align="C")


def fpdf_columns():
    """Two columns below a headline, between a head and a foot, on one page."""
    sheet = Sheet()
    sheet.set_creation_date(datetime.datetime(2023, 7, 14))
    sheet.set_auto_page_break(True, margin=190)
    sheet.add_page()
    sheet.set_font("Times", size=18)
    sheet.multi_cell(0, 9, HEADLINE)
    sheet.ln(4)
    sheet.set_font("Times", size=11)
    with sheet.text_columns(ncols=2, gutter=10, text_align="J") as columns:
        for text in STORY:
            with columns.paragraph(bottom_margin=3) as paragraph:
                paragraph.write(text)
    sheet.output("fpdf-columns.pdf")


def chromium(name, style, body, *options):
    """A page as a browser prints it."""
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{HEADLINE}</title><style>'
        f'@page {{ size: A4; margin: 20mm }} body {{ font: 11pt/1.35 "Liberation Serif" }} {style}</style>{body}'
    )
    with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
        file.write(page)
        file.flush()
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", *options, f"--print-to-pdf={name}"]
        subprocess.run([*command, f"file://{file.name}"], check=True, capture_output=True)


column = (WIDTH - 140) / 2

reportlab_flow("reportlab-pages.pdf", [Frame(60, 440, WIDTH - 120, 330)], [Paragraph(HEADLINE, TITLE), *(Paragraph(text, BODY) for text in STORY)])
reportlab_flow("reportlab-columns.pdf", [Frame(60, 560, column, 200), Frame(80 + column, 560, column, 200)],
               [Paragraph(text, BODY) for text in STORY])
reportlab_rows()
reportlab_dropcap()
fpdf_columns()
paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
chromium("chromium-columns.pdf",
         ".c { columns: 2; column-gap: 8mm; hyphens: auto; text-align: justify } h1 { letter-spacing: .2em; font-size: 18pt }"
         " .c p:first-child::first-letter { float: left; font-size: 40pt; line-height: 34pt; padding-right: 2pt }"
         " .m { position: fixed; left: -12mm; top: 60mm; writing-mode: vertical-rl; font-size: 8pt }"
         " .f { position: fixed; bottom: -10mm; left: 0; font-size: 8pt }",
         "<div class=m>Copy of Dan Fourth, not for redistribution</div><div class=f>The Westhaven Courier</div>"
         f"<h1>{HEADLINE}</h1><div class=c>{paragraphs}</div>", "--no-pdf-header-footer")
chromium("chromium-pages.pdf",
         "p { hyphens: auto; text-align: justify } @page { size: A5 landscape; margin: 18mm }",
         f"<h1>{HEADLINE}</h1>{paragraphs}")
