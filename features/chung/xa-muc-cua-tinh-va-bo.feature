# language: vi
Tính năng: Nội dung mà Quyết định 318 để tỉnh hoặc bộ quy định, khi mức đã có

  Nhiều ô của hai bộ tiêu chí xã giai đoạn 2021 - 2025 chỉ ghi "UBND cấp tỉnh quy định cụ thể" hoặc "Bộ công
  bố chỉ tiêu cụ thể". Khi chưa có mức ấy thì số liệu nào cũng chưa đủ căn cứ. Ở đây mức được đặt theo một
  phương án giả định, để thấy các phần của một nội dung ghép với nhau thế nào. Mức giả định không phải là luật.

  Quy tắc: Xã nông thôn mới nâng cao

    Khung tình huống: 2.2 đường thôn: phần bảo trì của trung ương, phần hạng mục của tỉnh
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "road.village_maintained_share" là <bảo trì>
      Và số liệu "road.village_equipped_share" là <hạng mục>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2024-07-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "2.2", part: road.village_equipped_share, at_least: 70}
        """
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | bảo trì | hạng mục | kết quả  |
        | 100     | 70       | đạt      |
        | 100     | 69,9     | chưa đạt |
        | 99,9    | 70       | chưa đạt |

    Khung tình huống: 6.1 dụng cụ thể thao và hoạt động thường xuyên: phải có cả hai
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "culture.outdoor_equipment_installed" là <dụng cụ>
      Và số liệu "culture.activities_regular" là <hoạt động>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2024-07-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "6.1", part: culture.outdoor_equipment_installed, is: true}
          - {code: "6.1", part: culture.activities_regular, is: true}
        """
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | dụng cụ | hoạt động | kết quả  |
        | có      | có        | đạt      |
        | có      | không     | chưa đạt |
        | không   | có        | chưa đạt |

    Khung tình huống: 7 trước ngày có hướng dẫn: một trong hai mô hình chợ là đủ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "trade.food_safe_pilot_market" là <thí điểm>
      Và số liệu "trade.food_market_standard_met" là <theo tiêu chuẩn>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2022-06-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "7", part: trade.food_safe_pilot_market, is: true}
          - {code: "7", part: trade.food_market_standard_met, is: true}
        """
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | thí điểm | theo tiêu chuẩn | kết quả  |
        | có       | không           | đạt      |
        | không    | có              | đạt      |
        | không    | không           | chưa đạt |

    Khung tình huống: 8.4 trước ngày có hướng dẫn: ứng dụng công nghệ và lấy ý kiến người dân, phải có cả hai
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "information.it_for_economic_social_life" là <ứng dụng>
      Và số liệu "information.satisfaction_polled" là <lấy ý kiến>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2022-06-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "8.4", part: information.it_for_economic_social_life, is: true}
          - {code: "8.4", part: information.satisfaction_polled, is: true}
        """
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | ứng dụng | lấy ý kiến | kết quả  |
        | có       | có         | đạt      |
        | có       | không      | chưa đạt |
        | không    | có         | chưa đạt |

    Khung tình huống: 17.9 nghĩa trang, và cơ sở hỏa táng ở nơi có
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "environment.cemeteries_lawful" là <nghĩa trang>
      Và số liệu "environment.crematorium_exists" là <có hỏa táng>
      Và số liệu "environment.crematorium_lawful" là <hỏa táng>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2024-07-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "17.9", part: environment.cemeteries_lawful, is: true}
          - {code: "17.9", part: environment.crematorium_lawful, is: true}
        """
      Thì chỉ tiêu "17.9" <kết quả>

      Dữ liệu:
        | nghĩa trang | có hỏa táng | hỏa táng | kết quả  |
        | có          | có          | có       | đạt      |
        | có          | có          | không    | chưa đạt |
        | có          | không       | không    | đạt      |
        | không       | có          | có       | chưa đạt |

    Khung tình huống: 19.2 bốn phần về an ninh, trật tự, phần nào cũng phải có
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "security.no_serious_crime_by_residents" là <tội phạm>
      Và số liệu "security.no_serious_accident_by_residents" là <tai nạn>
      Và số liệu "security.camera_model_effective" là <camera>
      Và số liệu "security.prevention_models_effective" là <mô hình>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2024-07-01}
        changes:
        - standard: xa-ntm-nang-cao
          set:
          - {code: "19.2", part: security.no_serious_crime_by_residents, is: true}
          - {code: "19.2", part: security.no_serious_accident_by_residents, is: true}
          - {code: "19.2", part: security.camera_model_effective, is: true}
          - {code: "19.2", part: security.prevention_models_effective, is: true}
        """
      Thì chỉ tiêu "19.2" <kết quả>

      Dữ liệu:
        | tội phạm | tai nạn | camera | mô hình | kết quả  |
        | có       | có      | có     | có      | đạt      |
        | không    | có      | có     | có      | chưa đạt |
        | có       | không   | có     | có      | chưa đạt |
        | có       | có      | không  | có      | chưa đạt |
        | có       | có      | có     | không   | chưa đạt |

  Quy tắc: Xã nông thôn mới

    Khung tình huống: 13.4 trước ngày có hướng dẫn: làng nghề, chỉ xét nơi có
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "craft.villages_exist" là <làng nghề>
      Và số liệu "craft.preservation_plan_carried_out" là <kế hoạch>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2022-05-01}
        changes:
        - standard: xa-ntm
          set:
          - {code: "13.4", part: craft.preservation_plan_carried_out, is: true}
        """
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | làng nghề | kế hoạch | kết quả       |
        | có        | có       | đạt           |
        | có        | không    | chưa đạt      |
        | không     | không    | không áp dụng |

    Khung tình huống: 13.5 tổ khuyến nông: số người, quy chế của hướng dẫn, xếp loại của tỉnh
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "production.extension_group_members" là <số người>
      Và số liệu "production.extension_group_rules" là <quy chế>
      Và số liệu "production.extension_group_effective" là <hiệu quả>
      Khi áp dụng phương án sau:
        """
        reform: muc-gia-dinh
        name: {vi: Mức giả định, en: Made-up levels}
        in_force: {from: 2024-07-01}
        changes:
        - standard: xa-ntm
          set:
          - {code: "13.5", part: production.extension_group_effective, is: true}
        """
      Thì chỉ tiêu "13.5" <kết quả>

      Dữ liệu:
        | số người | quy chế | hiệu quả | kết quả  |
        | 5        | có      | có       | đạt      |
        | 4        | có      | có       | chưa đạt |
        | 5        | không   | có       | chưa đạt |
        | 5        | có      | không    | chưa đạt |
