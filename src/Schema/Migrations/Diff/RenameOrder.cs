namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>
/// Finds which of the renames that a schema speaks of are still to be made, and an order in which each name is free when it is taken:
/// a new name that is there already has been given, and a former name that is not there has been given up.
/// </summary>
internal static class RenameOrder
{
    /// <param name="present">The names that are there; brought up to date.</param>
    /// <param name="wanted">Each new name with the names to look for, in order.</param>
    public static IReadOnlyList<Pair<T>> Resolve<T>(HashSet<T> present, IReadOnlyList<(T Next, IEnumerable<T> Former)> wanted)
        where T : notnull
    {
        var renames = new List<Pair<T>>();
        var open = wanted.ToList();
        for (var found = true; found;)
        {
            found = false;
            for (var index = 0; index < open.Count; index++)
            {
                var (next, names) = open[index];
                if (present.Contains(next))
                {
                    continue;
                }

                foreach (var former in names)
                {
                    if (present.Remove(former))
                    {
                        present.Add(next);
                        renames.Add(new(former, next));
                        open.RemoveAt(index--);
                        found = true;
                        break;
                    }
                }
            }
        }

        return renames;
    }
}
