"""What a story says: one fact a module, computed when first asked for and kept on its document.

    from newslint.facts.quotations import quotations

Each module's function takes a `Document`; the spans it gives are offsets in `document.text`.
"""
