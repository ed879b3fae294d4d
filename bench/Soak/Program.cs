using System.Globalization;
using SchemaFirst.Soak;

// soak [REQUESTS] [CONCURRENCY]
int Argument(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;
return await SoakRun.RunAsync(Argument(0, 100_000), Argument(1, 16));
