// One browser, one test after the other: the machine's cores belong to the database, the server and the page.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
