"""`make teach`, fourth part: teaches the model of grades, resources/reading/grades.onnx, on build/teach/grades.json.

It goes on from the sentence classifier (`teach.py`), which knows by then how such pages speak. All words for grades of
a document stand against each other, and against its telling none of an area, as they do when it is read. With a number
from 0 to 4, that fifth of the documents is left out: on it was chosen how much the model counts (`mixing.py`).
"""

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.quality.teach import BATCH, SORTED_TOGETHER, TAUGHT, WIDTH, Classifier, given, train, write

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "build" / "teach" / "grades.json"
TARGET = ROOT / "resources" / "reading" / "grades.onnx"
TIMES, FASTEST, HEAD_FASTEST = 3.0, 1e-4, 1e-3
SELDOM = -1.5
"""Where each area begins: most words for grades are not its grade."""
Document = dict[str, Any]


class Grader(nn.Module):  # type: ignore[misc] # a check sees nothing of torch
    """Tells of each area whether a word is its grade: by the mean of its sentence and by the mark before the word."""

    def __init__(self, taught: Classifier, areas: int) -> None:
        super().__init__()
        self.model, self.drop, self.area = taught.model, nn.Dropout(0.15), nn.Linear(2 * WIDTH, areas)
        nn.init.zeros_(self.area.weight)
        nn.init.constant_(self.area.bias, SELDOM)

    def forward(self, numbers: Tensor, mask: Tensor, side: Tensor, at: Tensor) -> Tensor:
        """What speaks for each area; `at` is where the mark before the word stands."""
        told = self.model(input_ids=numbers, attention_mask=mask, token_type_ids=side).last_hidden_state.float()
        own = (mask * (1 - side)).unsqueeze(-1).to(told.dtype)
        mark = told.gather(1, at.view(-1, 1, 1).expand(-1, 1, told.shape[-1])).squeeze(1)
        return self.area(self.drop(torch.cat([(told * own).sum(1) / own.sum(1), mark], 1)))


def main() -> int:
    """Teach, print how badly those left out are told, and write the model."""
    left_out = int(sys.argv[1]) if len(sys.argv) > 1 else None
    torch.manual_seed(5)
    random.seed(5)
    lessons = json.loads(SOURCE.read_text(encoding="utf-8"))
    kinds, themes, taught = torch.load(TAUGHT)
    classifier = Classifier(kinds, themes)
    classifier.load_state_dict(taught)
    grader = Grader(classifier, len(lessons["areas"]))
    _teach(grader, [one for one in lessons["documents"] if one["fold"] != left_out])
    grader.eval()
    if held := [one for one in lessons["documents"] if one["fold"] == left_out]:
        with torch.no_grad():
            lost = sum(_loss(grader(*_given([one])), [one]).item() for one in held) / len(held)
        print(f"{lost:.3f} lost a document of {len(held)}")  # noqa: T201 - what it is for
    words = [{"numbers": [*range(2000, 2030), 102], "own": 20, "at": 3}]
    words.append({"numbers": [*range(2000, 2010), 102], "own": 8, "at": 2})
    write(grader, _given([{"words": words}]), ("numbers", "mask", "side", "at"), ("areas",), TARGET)
    return 0


def _teach(grader: Grader, documents: list[Document]) -> None:
    steps = int(sum(len(one["words"]) for one in documents) * TIMES / BATCH)
    fastest = {FASTEST: [*grader.model.parameters()], HEAD_FASTEST: [*grader.area.parameters()]}

    def lost(batch: list[Document]) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            told = grader(*_given(batch))
        return _loss(told.float(), batch)

    train(grader, fastest, zip(range(steps), _batches(documents), strict=False), steps, lost)


def _batches(documents: list[Document]) -> Iterator[list[Document]]:
    """Yield batches without end: whole documents, each batch of about as many words of about the same length."""
    while True:
        order = random.sample(documents, len(documents))
        for start in range(0, len(order), BATCH * SORTED_TOGETHER // 3):
            alike = order[start : start + BATCH * SORTED_TOGETHER // 3]
            alike.sort(key=lambda one: max(len(word["numbers"]) for word in one["words"]))
            batches: list[list[Document]] = [[]]
            for one in alike:
                if sum(len(other["words"]) for other in batches[-1]) >= BATCH:
                    batches.append([])
                batches[-1].append(one)
            yield from random.sample(batches, len(batches))


def _given(documents: list[Document]) -> tuple[Tensor, ...]:
    words = [word for one in documents for word in one["words"]]
    return *given(words), torch.tensor([word["at"] for word in words])


def _loss(told: Tensor, documents: list[Document]) -> Tensor:
    """How unlikely what is right was held to be, of each area of each document."""
    lost, counted, first = torch.zeros(()), 0.0, 0
    for one in documents:
        here = told[first : first + len(one["words"])]
        for area, right in one["right"].items():
            scores = torch.cat([here[:, int(area)], torch.zeros(1)])
            rightly = torch.tensor([*right, not any(right)])
            lost = lost + (torch.logsumexp(scores, 0) - torch.logsumexp(scores[rightly], 0)) * one["counts"]
            counted += one["counts"]
        first += len(one["words"])
    return lost / max(counted, 1e-6)


if __name__ == "__main__":
    raise SystemExit(main())
