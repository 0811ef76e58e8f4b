"""Many pages read ahead, and one answer kept waiting no longer than it should."""

import asyncio

from amokit import AsyncAmoCRM, Retry


async def main() -> None:
    async with AsyncAmoCRM.from_env(timeout=20, retry=Retry(attempts=4)) as amo:
        await amo.contacts.create_many([{"name": f"Person {number}"} for number in range(1, 121)])
        count = 0
        async for page in amo.contacts.list(limit=50, order={"id": "asc"}, concurrency=3).pages():
            count += len(page.items)
            print("page", page.number, "with", len(page.items))
        print("contacts:", count)


if __name__ == "__main__":
    asyncio.run(main())
