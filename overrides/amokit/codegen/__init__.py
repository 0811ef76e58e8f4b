"""Writes a module with the custom fields, options, pipelines and statuses of one account, by name and typed.

    python -m amokit.codegen --account mycompany --output fields.py --save fields.json
    python -m amokit.codegen --from fields.json --output fields.py --check

`definitions` reads an account or a saved file, `names` makes identifiers, `render` the module, `files` writes it.
"""
