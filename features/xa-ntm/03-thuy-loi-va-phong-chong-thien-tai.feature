# language: vi
Tính năng: Tiêu chí 3. Thủy lợi và phòng, chống thiên tai (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 3.1 Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động đạt từ 80% trở lên (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 3.1 Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động đạt từ 80% trở lên (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Xã có đất nuôi trồng thủy sản hoặc đất làm muối
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 80
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 79
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 80
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Khung tình huống: Sát mức: Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 79
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 80
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 79
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 80
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 79
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 80
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 79
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 80
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 79
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 80
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Phần tưới và phần tiêu đều phải đủ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là không
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <tưới>
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <tiêu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | tưới | tiêu | kết quả        |
        | 79,9 | 100  | chưa đạt       |
        | 80   | 100  | chưa đủ căn cứ |
        | 100  | 79,9 | chưa đạt       |
        | 100  | 80   | chưa đủ căn cứ |
        | 80,1 | 80,1 | chưa đủ căn cứ |
        | 100  | 100  | đạt            |

    Khung tình huống: Xã có đất nuôi trồng thủy sản hoặc làm muối thì một trong hai cách tính là đủ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là <cấp, thoát>
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <tưới>
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <tiêu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | cấp, thoát | tưới | tiêu | kết quả        |
        | 0          | 79,9 | 100  | chưa đạt       |
        | 0          | 100  | 79,9 | chưa đạt       |
        | 79,9       | 0    | 0    | chưa đạt       |
        | 0          | 100  | 100  | đạt            |
        | 100        | 0    | 0    | đạt            |
        | 0          | 80   | 80   | chưa đủ căn cứ |
        | 80         | 0    | 0    | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 3.2 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "chưa đạt" | chưa đạt |
        | "đạt"      | đạt      |
        | "khá"      | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là 50
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là có
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Theo từng dòng của bảng chấm điểm
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và các số liệu sau:
        | số liệu                            | giá trị          |
        | disaster.board_decided             | có               |
        | disaster.board_strengthened        | có               |
        | disaster.officer_assigned          | có               |
        | disaster.duties_assigned           | có               |
        | disaster.officials_trained_share   | 0                |
        | disaster.shock_team_active         | <đội xung kích>  |
        | disaster.shock_team_trained        | không            |
        | disaster.people_informed_share     | 0                |
        | disaster.plan_approved             | có               |
        | disaster.plan_updated              | có               |
        | disaster.risk_areas_identified     | có               |
        | disaster.response_scheme_approved  | có               |
        | disaster.supplies_ready_share      | <vật tư>         |
        | disaster.organisations_ready_share | <tổ chức>        |
        | disaster.households_ready_share    | 0                |
        | disaster.built_into_plans          | có               |
        | disaster.new_works_safe_share      | <công trình mới> |
        | disaster.warning_households_share  | <cảnh báo>       |
        | disaster.warning_signs_share       | <biển báo>       |
        | disaster.breaches_handled_share    | 0                |
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | đội xung kích | vật tư | tổ chức | công trình mới | cảnh báo | biển báo | kết quả        |
        | có            | 0      | 100     | 0              | 0        | 100      | đạt            |
        | có            | 0      | 99,9    | 0              | 0        | 100      | chưa đạt       |
        | không         | 100    | 100     | 100            | 100      | 100      | chưa đạt       |
        | có            | 0      | 100     | 0              | 100      | 50       | chưa đủ căn cứ |
        | có            | 70     | 100     | 0              | 0        | 100      | đạt            |
        | có            | 70     | 0       | 0              | 0        | 100      | chưa đủ căn cứ |
        | có            | 100    | 0       | 0              | 0        | 100      | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
