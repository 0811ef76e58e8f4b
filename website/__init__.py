"""What `make docs` needs beside the pages: the reference, written from the code, and the check of translated pages."""
