using System.Text.Json.Nodes;

namespace SchemaFirst.Model.Tests;

/// <summary>Makes a failing sequence of requests small: takes out requests, members and elements for as long as it still fails in the same way.</summary>
internal static class Shrinker
{
    private const int MostRuns = 600;

    public static async Task<List<JsonObject>> ShrinkAsync(List<JsonObject> requests, Func<List<JsonObject>, Task<bool>> fails)
    {
        var runs = 0;
        var isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            for (var index = requests.Count - 1; index >= 0 && runs < MostRuns; index--)
            {
                var fewer = requests.Where((_, place) => place != index).ToList();
                runs++;
                if (await fails(fewer))
                {
                    (requests, isSmaller) = (fewer, true);
                }
            }

            for (var index = 0; index < requests.Count; index++)
            {
                for (var cut = Cuts(requests[index]["query"]!).Count - 1; cut >= 0 && runs < MostRuns; cut--)
                {
                    var copy = requests[index].DeepClone().AsObject();
                    var cuts = Cuts(copy["query"]!);
                    if (cut >= cuts.Count)
                    {
                        continue;
                    }

                    cuts[cut]();
                    var smaller = requests.Select((request, place) => place == index ? copy : request).ToList();
                    runs++;
                    if (await fails(smaller))
                    {
                        (requests, isSmaller) = (smaller, true);
                    }
                }
            }
        }

        return requests;
    }

    private static List<Action> Cuts(JsonNode node)
    {
        var cuts = new List<Action>();
        void Visit(JsonNode? at)
        {
            if (at is JsonObject members && !members.ContainsKey("$type"))
            {
                foreach (var name in members.Select(static member => member.Key).ToList())
                {
                    if (name is not ("arguments" or "selection"))
                    {
                        cuts.Add(() => members.Remove(name));
                    }

                    Visit(members[name]);
                }
            }
            else if (at is JsonArray items)
            {
                foreach (var item in items.ToList())
                {
                    cuts.Add(() => items.Remove(item));
                    Visit(item);
                }
            }
        }

        Visit(node);
        return cuts;
    }
}
