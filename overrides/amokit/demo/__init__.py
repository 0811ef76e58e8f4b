"""A complete session with amoCRM, against a sandbox of its own: no account and no network needed.

    pip install 'amokit[demo]'
    python -m amokit.demo            # AmoCRM, the sync client
    python -m amokit.demo --async    # AsyncAmoCRM, the async client, same steps

Nothing imports it. It is the one part of the package that uses the sandbox.
"""
