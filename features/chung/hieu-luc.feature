# language: vi
Tính năng: Bộ tiêu chí có hiệu lực từ ngày nào đến ngày nào

  Ngày đầu và ngày cuối là của các quyết định, kể cả hai ngày ấy. Trước ngày đầu và sau ngày cuối, bộ
  tiêu chí không xét được đơn vị nào; bản hiện hành được nêu tên.

  Khung tình huống: Trong thời gian có hiệu lực thì xét được
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Khi đánh giá
    Thì kết quả chung là chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí                 | ngày       |
      | dac-khu-ntm-2026            | 15/02/2026 |
      | huyen-ntm                   | 08/03/2022 |
      | huyen-ntm                   | 31/12/2025 |
      | huyen-ntm-dac-thu           | 01/03/2024 |
      | huyen-ntm-dac-thu           | 31/12/2025 |
      | huyen-ntm-nang-cao          | 08/03/2022 |
      | huyen-ntm-nang-cao          | 31/12/2025 |
      | khu-dan-cu-ntm-kieu-mau     | 08/03/2023 |
      | khu-dan-cu-ntm-kieu-mau     | 31/12/2025 |
      | phuong-ntm-2026             | 15/02/2026 |
      | thi-xa-thanh-pho-hoan-thanh | 08/03/2022 |
      | thi-xa-thanh-pho-hoan-thanh | 31/12/2025 |
      | thon-ntm-kieu-mau           | 08/03/2023 |
      | thon-ntm-kieu-mau           | 31/12/2025 |
      | tinh-hoan-thanh             | 08/03/2022 |
      | tinh-hoan-thanh             | 31/12/2025 |
      | tinh-hoan-thanh-2026        | 15/02/2026 |
      | xa-ntm                      | 08/03/2022 |
      | xa-ntm                      | 31/12/2025 |
      | xa-ntm-2026                 | 15/02/2026 |
      | xa-ntm-hien-dai-2026        | 15/02/2026 |
      | xa-ntm-kieu-mau             | 08/03/2022 |
      | xa-ntm-kieu-mau             | 31/12/2025 |
      | xa-ntm-nang-cao             | 08/03/2022 |
      | xa-ntm-nang-cao             | 31/12/2025 |

  Khung tình huống: Ngày trước ngày đầu, ngày sau ngày cuối thì không
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Khi thử đánh giá
    Thì bị từ chối vì "không có hiệu lực ngày"

    Dữ liệu:
      | bộ tiêu chí                 | ngày       |
      | dac-khu-ntm-2026            | 14/02/2026 |
      | huyen-ntm                   | 07/03/2022 |
      | huyen-ntm                   | 01/01/2026 |
      | huyen-ntm-dac-thu           | 29/02/2024 |
      | huyen-ntm-dac-thu           | 01/01/2026 |
      | huyen-ntm-nang-cao          | 07/03/2022 |
      | huyen-ntm-nang-cao          | 01/01/2026 |
      | khu-dan-cu-ntm-kieu-mau     | 07/03/2023 |
      | khu-dan-cu-ntm-kieu-mau     | 01/01/2026 |
      | phuong-ntm-2026             | 14/02/2026 |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2022 |
      | thi-xa-thanh-pho-hoan-thanh | 01/01/2026 |
      | thon-ntm-kieu-mau           | 07/03/2023 |
      | thon-ntm-kieu-mau           | 01/01/2026 |
      | tinh-hoan-thanh             | 07/03/2022 |
      | tinh-hoan-thanh             | 01/01/2026 |
      | tinh-hoan-thanh-2026        | 14/02/2026 |
      | xa-ntm                      | 07/03/2022 |
      | xa-ntm                      | 01/01/2026 |
      | xa-ntm-2026                 | 14/02/2026 |
      | xa-ntm-hien-dai-2026        | 14/02/2026 |
      | xa-ntm-kieu-mau             | 07/03/2022 |
      | xa-ntm-kieu-mau             | 01/01/2026 |
      | xa-ntm-nang-cao             | 07/03/2022 |
      | xa-ntm-nang-cao             | 01/01/2026 |
