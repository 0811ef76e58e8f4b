"""Lists that cross pages: pages, pagination and cursors, prefetching."""
